using System.Globalization;
using System.Text;
using Tongbao.Documents;
using Tongbao.Tabulation.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs;

/// <summary>What <c>explain --stage tables</c> prints: each table as a grid, and what its columns were taken for.</summary>
internal sealed class TableExplanation
{
    /// <summary>Longer words of a cell are cut.</summary>
    private const int MaxWords = 16;

    private readonly StringBuilder _text = new();
    private readonly CellTexts _cells;

    private TableExplanation(ParseTrace trace) => _cells = trace.Tabulated.Cells;

    public static string Of(ParseTrace trace)
    {
        var self = new TableExplanation(trace);
        foreach (var table in trace.Tabulated.Tables)
            self.Add(table);
        foreach (var table in trace.Tabulated.Unread)
        {
            self._text.Append(CultureInfo.InvariantCulture, $"table  gives no issues  {table.Headings}\n");
            self.Add(table.Grid);
        }

        return self._text.ToString();
    }

    private void Add(Table table)
    {
        _text.Append(CultureInfo.InvariantCulture, $"table  {table.Issues.Count} issues\n");
        foreach (var column in table.Columns.DistinctBy(column => (column.Words, column.Role, column.Kind)))
            _text.Append(
                CultureInfo.InvariantCulture,
                $"  column {column.Words}  {(column.Role == Profiles.Rows.ColumnRole.Number ? column.Role.Key() : column.Kind.Key())}\n"
            );
        foreach (var grid in table.Cells.Select(cell => cell.Grid).Distinct())
            Add(grid);
    }

    // A cell that spans several places is printed at the first of them.
    private void Add(Grid grid)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            List<string> cells = [];
            for (var column = 0; column < grid.Columns; column++)
            {
                var cell = grid.At(row, column);
                cells.Add(
                    cell is null ? ""
                    : (cell.Row, cell.Column) == (row, column) ? Cut(_cells[cell])
                    : "·"
                );
            }

            if (cells.Exists(cell => cell.Length > 0))
                _text.Append("  | ").AppendJoin(" | ", cells).Append(" |\n");
        }
    }

    private static string Cut(string words) => words.Length > MaxWords ? words[..MaxWords] + "…" : words;
}
