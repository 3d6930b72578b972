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

    /// <summary>A number of a row is no longer than this, in characters.</summary>
    private const int MaxNumber = 6;

    /// <summary>In a column of numbers this share of the cells are; 小计 stands there as well.</summary>
    private const double MinNumbers = 0.7;

    /// <summary>What it is made of, besides digits.</summary>
    private const string NumberSigns = "一二三四五六七八九十-—－.、．()（）";

    private readonly PageInk _ink = new(pages);
    private readonly JoinedWords _words = new(pages);
    private readonly List<JoinedCell?[]> _rows = [];
    private readonly List<string> _heading = [];
    private List<List<string>> _top = [];
    private List<double> _edges = [];
    private PageTable? _last;
    private int _number = -1;

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
            Continue(rows, isBroken: IsOpen(_last, _last.Frame.Rows[^1]) || IsOpen(table, table.Frame.Rows[0]));
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

    // A page may begin with the headings once more; behind them, a row without a number is the rest of the one before where its
    // short cells are empty as well, else the next row of a merged group. A row with a number goes on with what is merged.
    private void Continue(List<JoinedCell?[]> rows, bool isBroken)
    {
        var first = rows.FindIndex(row => !IsHeading(row));
        if (first < 0)
            return;
        var (above, row) = (Last(), rows[first]);
        var places = row.Distinct().OfType<JoinedCell>().ToList();
        if (_number < 0)
            _number = NumberColumn();
        if (_number >= 0 && _words.Of(row[_number]).Length > 0)
        {
            if (places.Count > 1)
                GoOn(above, rows, first, (column, cell) => column != _number && IsMerged(above, rows, column, cell));
            return;
        }

        if (_number < 0 && _words.Of(row[0]).Length > 0 && !isBroken)
            return;
        // A page of names and values begins with a name even where the line above it is missing.
        if (isBroken && places.Count > 1 && _words.Of(rows[first][0]).Length > 1 && _words.Of(above[0]).Length > 1 && !EndsOpen(above))
            return;
        var merged = MergedColumns();
        var isRest = IsRest(above, row, merged, isBroken);
        // What is merged over several rows may break off between two of them.
        GoOn(above, rows, first, (column, cell) =>
            isRest
            || cell.Runs.Count == 0
            || (merged.Count > 0 ? merged.Contains(column) : Spans(_rows, column, above[column]) && _words.BreakOff(above, column, _edges))
        );
        // The rest of a row is no row.
        if (row.All(cell => cell is null || cell.Runs.Count == 0 || above.Contains(cell)))
            rows.RemoveAt(first);
    }

    // True for the rest of a broken row, false for the next row of a group.
    private bool IsRest(JoinedCell?[] above, JoinedCell?[] row, HashSet<int> merged, bool isBroken)
    {
        var filled = Enumerable.Range(0, row.Length).Where(column => row[column] is { Runs.Count: > 0 }).ToList();
        // 2024年5月 and 2024年6月 are two values.
        if (filled.Exists(column => !merged.Contains(column) && _words.AreAlike(above[column], row[column])))
            return false;
        if (merged.Count > 0)
            return filled.Where(column => !merged.Contains(column)).All(column => _words.BreakOff(above, column, _edges));
        if (isBroken)
            return true;
        var places = row.Distinct().OfType<JoinedCell>().ToList();
        var isGroup = Enumerable
            .Range(0, row.Length)
            .Any(column => above[column] is { Runs.Count: > 0 } && Spans(_rows, column, above[column]));
        return (!isGroup && 2 * places.Count(cell => cell.Runs.Count > 0) < places.Count + 1)
            || filled.Exists(column => _words.BreakOff(above, column, _edges) && !Spans(_rows, column, above[column]));
    }

    // The columns whose cells are merged wherever those of the numbers are, which is one of them; none where no number is merged.
    private HashSet<int> MergedColumns()
    {
        var joined = _number < 0 ? [] : _rows.Zip(_rows.Skip(1)).Where(pair => IsOne(pair, _number)).ToList();
        return joined.Count == 0
            ? []
            : [.. Enumerable.Range(0, _edges.Count - 1).Where(column => joined.TrueForAll(pair => IsOne(pair, column)))];

        static bool IsOne((JoinedCell?[] Above, JoinedCell?[] Below) pair, int at) => pair.Above[at] is { } cell && pair.Below[at] == cell;
    }

    // 编号 | 第4号 under a line of its own: another table that begins as this one does.
    private bool BeginsLikeFirst(PageTable next)
    {
        var words = RowsOf(next)[0].Distinct().Select(_words.Of).Where(words => words.Length > 0).ToList();
        return words.Exists(_heading.Contains) && !words.TrueForAll(_heading.Contains);
    }

    // A caption is the last thing of a page, and its table begins the next.
    private bool BeginsWithHeading(PageTable next) => IsHeading(RowsOf(next)[0]);

    private bool IsHeading(JoinedCell?[] row) =>
        row.Distinct().Select(_words.Of).All(words => words.Length == 0 || _heading.Contains(words));

    // A page may hold the headings and the rest of a row, and no row of its own.
    private JoinedCell?[] Last() => _rows.FindLast(row => !IsHeading(row)) ?? _rows[^1];

    // Cells of the last row go on in those of a row of the next page.
    private static void GoOn(JoinedCell?[] above, List<JoinedCell?[]> rows, int first, Func<int, JoinedCell, bool> goesOn)
    {
        var row = rows[first];
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] is not { } cell || above[column] is not { } upper || cell == upper || !goesOn(column, cell))
                continue;
            upper.Runs.AddRange(cell.Runs);
            upper.Boxes.AddRange(cell.Boxes);
            foreach (var below in rows.Where(other => other[column] == cell))
                Replace(below, cell, upper);
        }
    }

    // A cell over several rows prints its words on one of the pages, or they break off there.
    private bool IsMerged(JoinedCell?[] above, List<JoinedCell?[]> rows, int column, JoinedCell cell) =>
        cell.Runs.Count == 0 ? Spans(rows, column, cell) || Spans(_rows, column, above[column]) || IsNeverEmpty(column)
        : above[column] is { Runs.Count: 0 } ? Spans(rows, column, cell)
        : _words.BreakOff(above, column, _edges)
            && _words.EndLike(
                cell,
                above[column],
                _rows.Where(row => !IsHeading(row)).Select(row => row[column]).OfType<JoinedCell>().Distinct()
            );

    // Some of its cells are merged, and all have words.
    private bool IsNeverEmpty(int column)
    {
        var cells = _rows.Where(row => !IsHeading(row)).Select(row => row[column]).ToList();
        return cells.TrueForAll(cell => cell is { Runs.Count: > 0 }) && cells.Distinct().Count() < cells.Count;
    }

    private static bool Spans(List<JoinedCell?[]> rows, int column, JoinedCell? cell) =>
        cell is not null && rows.Count(row => row[column] == cell) > 1;

    // The first column whose cells are numbers, headings and what spans all columns apart; -1 where there is none.
    private int NumberColumn()
    {
        for (var column = 0; column < _edges.Count - 1; column++)
        {
            var words = _rows
                .Where(row => row.Distinct().Count(cell => cell is not null) > 1)
                .Select(row => _words.Of(row[column]))
                .Where(words => words.Length > 0 && !_heading.Contains(words))
                .ToList();
            if (words.Count > 0 && words.Count(IsNumber) >= MinNumbers * words.Count)
                return column;
        }

        return -1;
    }

    private static bool IsNumber(string words) =>
        words.Length <= MaxNumber && words.All(c => char.IsAsciiDigit(c) || NumberSigns.Contains(c));

    // The value breaks off in the middle of a sentence.
    private bool EndsOpen(JoinedCell?[] row) =>
        row[^1] is { Runs.Count: > 0 } value && value != row[0] && !Typesetting.EndsSentence(_words.Of(value));

    private static void Replace(JoinedCell?[] row, JoinedCell cell, JoinedCell by)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == cell)
                row[i] = by;
        }
    }
}
