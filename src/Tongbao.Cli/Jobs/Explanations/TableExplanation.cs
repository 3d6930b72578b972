using System.Text.Json.Nodes;
using Tongbao.Documents;
using Tongbao.Languages;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>Each table as a grid, and what its columns were taken for.</summary>
/// <param name="cells">The words of the cells.</param>
internal sealed class TableExplanation(CellTexts cells)
{
    /// <summary>Longer words of a cell are cut, for people.</summary>
    private const int MaxWords = 16;

    public static IEnumerable<ExplainedNode> Of(ParseTrace trace)
    {
        var self = new TableExplanation(trace.Tabulated.Cells);
        return trace.Tabulated.Tables.Select(self.Of).Concat(trace.Tabulated.Unread.Select(self.Of));
    }

    private ExplainedNode Of(Table table) =>
        new("table", Phrases.ExplainTable(table.Issues.Count))
        {
            Facts = [("issues", table.Issues.Count)],
            Below =
            [
                .. table.Columns.DistinctBy(column => (column.Words, column.Role, column.Kind)).Select(Of),
                .. table.Cells.Select(cell => cell.Grid).Distinct().SelectMany(Rows),
            ],
        };

    private ExplainedNode Of(UnreadTable table) =>
        new("table", Phrases.ExplainTableUnread(table.Headings)) { Facts = [("issues", 0)], Below = [.. Rows(table.Grid)] };

    private static ExplainedNode Of(TableColumn column) =>
        new(
            "column",
            Phrases.ExplainColumn(
                column.Words,
                column.Role == ColumnRole.Number ? Phrases.ExplainColumnNumber : ExplainedNode.Term(column.Kind.Words())
            )
        )
        {
            Facts = [("heading", column.Words), ("holds", column.Role == ColumnRole.Number ? column.Role.Key() : column.Kind.Key())],
        };

    // A cell that spans several places is told at the first of them.
    private IEnumerable<ExplainedNode> Rows(Grid grid)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var words = Enumerable.Range(0, grid.Columns).Select(column => WordsAt(grid, row, column)).ToList();
            if (words.Exists(cell => cell is not "" and not null))
                yield return new ExplainedNode(
                    "row",
                    Phrases.Foreign($"| {string.Join(" | ", words.Select(cell => cell is null ? "·" : Cut(cell)))} |")
                )
                {
                    Facts = [("cells", new JsonArray([.. words.Select(cell => (JsonNode?)cell)]))],
                };
        }
    }

    // Empty where there is no cell, null where one goes on.
    private string? WordsAt(Grid grid, int row, int column) =>
        grid.At(row, column) is not { } cell ? ""
        : (cell.Row, cell.Column) == (row, column) ? cells[cell]
        : null;

    private static string Cut(string words) => words.Length > MaxWords ? words[..MaxWords] + "…" : words;
}
