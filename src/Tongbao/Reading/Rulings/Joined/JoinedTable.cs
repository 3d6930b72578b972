using Tongbao.Documents;

namespace Tongbao.Reading.Rulings.Joined;

/// <summary>A table that may go on over several pages → its grid.</summary>
/// <param name="witnesses">What tells which cells go on over a page.</param>
internal sealed class JoinedTable(BreakWitnesses witnesses)
{
    /// <summary>Edges of two pages are the same ones when they are this close, in points.</summary>
    private const double MaxDrift = 4;

    /// <summary>A page number is no longer than this, in characters.</summary>
    private const int MaxFoot = 14;

    /// <summary>A running head is no longer than this, in characters.</summary>
    private const int MaxHead = 40;

    /// <summary>A page number below a table that begins anew is no longer than this, in characters.</summary>
    private const int MaxNumber = 6;

    private readonly PageInk _ink = new(witnesses.Pages);
    private readonly JoinedWords _words = new(witnesses.Pages);
    private readonly List<JoinedCell?[]> _rows = [];
    private readonly List<string> _heading = [];
    private List<List<string>> _top = [];
    private List<double> _edges = [];
    private PageTable? _last;
    private PageBreak? _break;

    /// <summary>
    /// True if <paramref name="next"/> goes on with the table: the last thing of a page, the first of the next, the same edges.
    /// </summary>
    public bool GoesOnIn(PageTable next) =>
        _last is { } last
        && next.Page == last.Page + 1
        && IsSame(next.Frame.Columns[0], last.Frame.Columns[0])
        && IsSame(next.Frame.Columns[^1], last.Frame.Columns[^1])
        && next.Frame.Columns.All(edge => _edges.Exists(other => IsSame(edge, other)))
        && _ink.Of(last.Page, next.Page, box => box.Top > last.Frame.Rows[^1]) is var foot
        && foot <= (BeginsWithHeading(next) || BeginsLikeFirst(next) ? MaxNumber : MaxFoot)
        && _ink.Of(next.Page, last.Page, box => box.Bottom < next.Frame.Rows[0]) is var head
        && head <= MaxHead
        && !(head > 0 && BeginsLikeFirst(next));

    /// <summary>Puts the table of a page below what there is.</summary>
    public void Add(PageTable table)
    {
        if (_last is null)
            _edges = [.. table.Frame.Columns];
        _break ??= new PageBreak(_rows, _heading, _words, _edges, witnesses);
        var rows = RowsOf(table);
        var words = rows.ConvertAll(row => row.Select(_words.Of).ToList());
        if (_last is null)
        {
            _top = words;
            _heading.AddRange(
                rows.TakeWhile(row => row.Any(rows[0].Contains)).SelectMany(row => row.Distinct()).Select(_words.Of).Distinct()
            );
        }
        else
        {
            // What stands at the top of both pages heads the table, also over headings of its own.
            _heading.AddRange(words.Zip(_top).TakeWhile(pair => pair.First.SequenceEqual(pair.Second)).SelectMany(pair => pair.First));
            _break.Bridge(rows, isBroken: IsOpen(_last, _last.Frame.Rows[^1]) || IsOpen(table, table.Frame.Rows[0]));
        }

        _rows.AddRange(rows);
        _last = table;
    }

    /// <summary>The grid, and the cell of each run.</summary>
    public IEnumerable<((int Page, int Run) Run, GridCell Cell)> Lay()
    {
        var builder = new GridBuilder();
        var laid = new Dictionary<JoinedCell, GridCell>(ReferenceEqualityComparer.Instance);
        foreach (var row in _rows)
        {
            builder.BeginRow();
            for (var column = 0; column < row.Length; )
            {
                var cell = row[column];
                var span = 1;
                while (column + span < row.Length && cell is not null && row[column + span] == cell)
                    span++;
                if (cell is not null && laid.TryGetValue(cell, out var begun))
                    builder.Resume(begun);
                else if (cell is not null && builder.AddAt(column, 1, span) is { } added)
                    laid[cell] = added;
                column += span;
            }
        }

        foreach (var (cell, grid) in laid)
            cell.Boxes.ForEach(grid.Put);
        return builder.Finish() is null ? [] : laid.SelectMany(pair => pair.Key.Runs.Select(run => (run, pair.Value)));
    }

    private static bool IsSame(double edge, double other) => Math.Abs(edge - other) <= MaxDrift;

    // A row that the page breaks has no line at the break.
    private static bool IsOpen(PageTable table, double edge) =>
        !table.Frame.Lines.Horizontal.Any(line =>
            Math.Abs(line.Position - edge) <= RuledFrame.MaxDrift && 2 * line.Length > table.Frame.Columns[^1] - table.Frame.Columns[0]
        );

    // In the columns of the first page, of which a later one may show only some.
    private List<JoinedCell?[]> RowsOf(PageTable table)
    {
        var cells = new Dictionary<int, JoinedCell>();
        var rows = new List<JoinedCell?[]>();
        for (var row = 0; row < table.Rows; row++)
        {
            var places = new JoinedCell?[_edges.Count - 1];
            for (var column = 0; column < places.Length; column++)
            {
                var middle = (_edges[column] + _edges[column + 1]) / 2;
                var own = 0;
                while (own + 1 < table.Columns && table.Frame.Columns[own + 1] <= middle)
                    own++;
                var key = table.CellAt(row, own);
                if (!cells.TryGetValue(key, out var cell))
                    cells[key] = cell = new JoinedCell(
                        [.. (table.Texts[key] ?? []).Select(run => (table.Page, run))],
                        [(table.Page, table.BoxOf(row, own))]
                    );
                places[column] = cell;
            }

            rows.Add(places);
        }

        return rows;
    }

    // 编号 | 第4号 under a line of its own: another table that begins as this one does.
    private bool BeginsLikeFirst(PageTable next)
    {
        var words = RowsOf(next)[0].Distinct().Select(_words.Of).Where(words => words.Length > 0).ToList();
        return words.Exists(_heading.Contains) && !words.TrueForAll(_heading.Contains);
    }

    // A caption is the last thing of a page, and its table begins the next.
    private bool BeginsWithHeading(PageTable next) => _break!.IsHeading(RowsOf(next)[0]);
}
