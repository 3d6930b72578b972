using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>A table whose rows are issues, or that is one.</summary>
/// <param name="Columns">Its columns, or its rows where the names are at the left.</param>
/// <param name="Issues">In order.</param>
/// <param name="Totals">Cells of rows of totals, in order.</param>
/// <param name="Silent">Cells that say that there is nothing to say.</param>
/// <param name="Headings">Cells whose words are those of labels.</param>
internal sealed record Table(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TabulatedIssue> Issues,
    IReadOnlyList<TabulatedTotal> Totals,
    IReadOnlyList<GridCell> Silent,
    IReadOnlyList<GridCell> Headings
)
{
    /// <summary>Every cell that tells something, some of them more than once.</summary>
    public IEnumerable<GridCell> Cells =>
        Issues.SelectMany(issue => issue.Cells).Concat(Headings).Concat(Silent).Concat(Totals.Select(total => total.Cell)).Concat(Listed);

    /// <summary>Rows that are text around the table: its title, notes, who filled it in.</summary>
    public IReadOnlyList<GridCell> Outside { get; init; } = [];

    /// <summary>The cells of a table that is no issues: text, cell by cell.</summary>
    public IReadOnlyList<GridCell> Listed { get; init; } = [];

    /// <summary>Headings that are printed again.</summary>
    public IReadOnlyList<GridCell> Repeated { get; init; } = [];
}
