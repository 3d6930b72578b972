namespace Tongbao.Writers;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Stands in the header.</param>
/// <param name="Width">In digits of the default font, as Excel counts; a Chinese character is two.</param>
/// <param name="Cell">The cell of a row.</param>
/// <param name="IsKey">Repeated in the rows in which a row goes on.</param>
internal sealed record SheetColumn<T>(string Name, int Width, Func<T, SheetCell> Cell, bool IsKey = false);

/// <summary>Text, a number, or neither: an empty cell.</summary>
internal readonly record struct SheetCell(string? Text, int? Number)
{
    public static implicit operator SheetCell(string? text) => new(text, null);

    public static implicit operator SheetCell(int? number) => new(null, number);

    public static implicit operator SheetCell(int number) => new(null, number);
}
