namespace Tongbao.Tables.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Stands in the header.</param>
/// <param name="Width">In digits of the default font, as Excel counts; a Chinese character is two.</param>
/// <param name="Cell">The cell of a row.</param>
/// <param name="IsKey">Repeated in the rows in which a row goes on.</param>
/// <param name="IsFlexible">Takes its part of the room that the others leave, by how much stands in it; its width is then
/// the least.</param>
/// <param name="IsHidden">Neither shown nor printed.</param>
internal sealed record SheetColumn<T>(
    string Name,
    int Width,
    Func<T, SheetCell> Cell,
    bool IsKey = false,
    bool IsFlexible = false,
    bool IsHidden = false
);
