using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>An issue as a table tells it.</summary>
/// <param name="Number">The cell that prints its number; null where none does.</param>
/// <param name="Problem">The cell that states it.</param>
/// <param name="Path">The rows and merged cells that group it, the outermost first; the cells of a row together.</param>
/// <param name="Fields">In the order of the columns, row by row.</param>
/// <param name="IsSuggestion">True if its column is headed as one of suggestions.</param>
internal sealed record TabulatedIssue(
    GridCell? Number,
    GridCell Problem,
    IReadOnlyList<IReadOnlyList<GridCell>> Path,
    IReadOnlyList<TabulatedField> Fields,
    bool IsSuggestion
)
{
    /// <summary>Every cell of it.</summary>
    public IEnumerable<GridCell> Cells =>
        Path.SelectMany(cells => cells).Append(Problem).Concat(Number is null ? [] : [Number]).Concat(Fields.Select(told => told.Cell));

    /// <summary>The cell of a ledger that Tongbao wrote that says where the issue stands; null elsewhere.</summary>
    public GridCell? Status { get; init; }
}
