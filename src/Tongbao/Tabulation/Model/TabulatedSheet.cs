using Tongbao.Lines;

namespace Tongbao.Tabulation.Model;

/// <summary>What the Tabulation stage gives.</summary>
/// <param name="Lines">The lines; those with a cell are of tables that are issues, all others are text.</param>
/// <param name="Tables">The tables that are issues, in reading order.</param>
/// <param name="Unread">The tables that are none.</param>
/// <param name="Cells">The words of all cells.</param>
internal sealed record TabulatedSheet(LineSheet Lines, IReadOnlyList<Table> Tables, IReadOnlyList<UnreadTable> Unread, CellTexts Cells)
{
    /// <summary>Those of <see cref="Unread"/> that are lists: each cell is text, and heads nothing.</summary>
    public IReadOnlyList<Table> Lists { get; init; } = [];
}
