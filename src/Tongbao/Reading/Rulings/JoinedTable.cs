using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings;

/// <summary>A table that may go on over several pages → its grid.</summary>
/// <param name="pages">The pages, by number.</param>
internal sealed class JoinedTable(IReadOnlyDictionary<int, SourcePage> pages)
{
    /// <summary>Edges of two pages are the same ones when they are this close, in points.</summary>
    private const double MaxDrift = 4;

    /// <summary>A page number is no longer than this, in characters.</summary>
    private const int MaxFoot = 14;

    /// <summary>A running head is no longer than this, in characters.</summary>
    private const int MaxHead = 40;

    // What a cell of the joined table is: its runs, page by page.
    private sealed record Cell(List<(int Page, int Run)> Runs);

    private readonly List<Cell?[]> _rows = [];
    private readonly List<string> _heading = [];
    private PageTable? _last;

    /// <summary>True if <paramref name="next"/> goes on with the table: the last thing of a page, the first of the next, the same edges.</summary>
    public bool GoesOnIn(PageTable next) =>
        _last is { } last
        && next.Page == last.Page + 1
        && next.Columns == last.Columns
        && next.Frame.Columns.Zip(last.Frame.Columns).All(pair => Math.Abs(pair.First - pair.Second) <= MaxDrift)
        && InkOf(last.Page, box => box.Top > last.Frame.Rows[^1]) <= MaxFoot
        && InkOf(next.Page, box => box.Bottom < next.Frame.Rows[0]) <= MaxHead;

    /// <summary>Puts the table of a page below what there is.</summary>
    public void Add(PageTable table)
    {
        var rows = RowsOf(table);
        if (_last is null)
            _heading.AddRange(rows[0].Distinct().Select(WordsOf));
        else
            Continue(rows);
        _rows.AddRange(rows);
        _last = table;
    }

    /// <summary>The grid, and the cell of each run.</summary>
    public IEnumerable<((int Page, int Run) Run, GridCell Cell)> Lay()
    {
        var builder = new GridBuilder();
        var laid = new Dictionary<Cell, GridCell>(ReferenceEqualityComparer.Instance);
        foreach (var row in _rows)
        {
            builder.BeginRow();
            for (var column = 0; column < row.Length; )
            {
                var cell = row[column];
                var span = 1;
                while (column + span < row.Length && cell is not null && row[column + span] == cell)
                    span++;
                if (cell is not null && !laid.ContainsKey(cell) && builder.AddAt(column, 1, span) is { } added)
                    laid[cell] = added;
                else if (cell is not null)
                    builder.Extend(column);
                column += span;
            }
        }

        return builder.Finish() is null
            ? []
            : laid.SelectMany(pair => pair.Key.Runs.Select(run => (run, pair.Value)));
    }

    private static List<Cell?[]> RowsOf(PageTable table)
    {
        var cells = new Dictionary<int, Cell>();
        var rows = new List<Cell?[]>();
        for (var row = 0; row < table.Rows; row++)
        {
            var places = new Cell?[table.Columns];
            for (var column = 0; column < table.Columns; column++)
            {
                var key = table.CellAt(row, column);
                if (!cells.TryGetValue(key, out var cell))
                    cells[key] = cell = new Cell([.. (table.Texts[key] ?? []).Select(run => (table.Page, run))]);
                places[column] = cell;
            }

            rows.Add(places);
        }

        return rows;
    }

    // A page may begin with the headings once more; behind them, a row without a number is the rest of the one before where its
    // short cells are empty as well, else the next row of a merged group.
    private void Continue(List<Cell?[]> rows)
    {
        var first = rows.FindIndex(row => !row.Distinct().Select(WordsOf).All(words => words.Length == 0 || _heading.Contains(words)));
        if (first < 0 || WordsOf(rows[first][0]).Length > 0)
            return;
        var (above, row) = (_rows[^1], rows[first]);
        var places = row.Distinct().OfType<Cell>().ToList();
        var isRest = 2 * places.Count(cell => cell.Runs.Count > 0) < places.Count + 1;
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] is not { } cell || above[column] is not { } upper || cell == upper)
                continue;
            if (!isRest && cell.Runs.Count > 0)
                continue;
            upper.Runs.AddRange(cell.Runs);
            foreach (var places_ in rows.Where(other => other[column] == cell))
                Replace(places_, cell, upper);
        }
    }

    private static void Replace(Cell?[] row, Cell cell, Cell by)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == cell)
                row[i] = by;
        }
    }

    private string WordsOf(Cell? cell) =>
        cell is null ? "" : string.Concat(cell.Runs.Select(run => pages[run.Page].Runs[run.Run].Text.Trim()));

    private int InkOf(int page, Func<Box, bool> where) =>
        pages[page].Runs.Where(run => run is { Box: { } box, Aside: null } && where(box)).Sum(run => Folding.CountInk(run.Text));
}
