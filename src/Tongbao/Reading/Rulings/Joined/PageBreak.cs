using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Joined;

/// <summary>Tells which cells above a page break go on in the first row below it, and joins them.</summary>
/// <param name="upper">The rows above it.</param>
/// <param name="heading">The words that pages repeat above their rows.</param>
/// <param name="words">Those of the cells.</param>
/// <param name="edges">Where the columns begin and end, in points.</param>
/// <param name="witnesses">What else tells it.</param>
internal sealed class PageBreak(
    List<JoinedCell?[]> upper,
    IReadOnlyCollection<string> heading,
    JoinedWords words,
    IReadOnlyList<double> edges,
    BreakWitnesses witnesses
)
{
    /// <summary>A number of a row is no longer than this, in characters.</summary>
    private const int MaxNumber = 6;

    /// <summary>In a column of numbers this share of the cells are; 小计 stands there as well.</summary>
    private const double MinNumbers = 0.7;

    /// <summary>What it is made of, besides digits.</summary>
    private const string NumberSigns = "一二三四五六七八九十-—－.、．()（）";

    private int _number = -1;

    /// <summary>Joins what goes on below the break.</summary>
    /// <param name="rows">The rows below it; the first goes out if it is the rest of one above.</param>
    /// <param name="isBroken">True if no line is at the break.</param>
    public void Bridge(List<JoinedCell?[]> rows, bool isBroken)
    {
        var first = rows.FindIndex(row => !IsHeading(row));
        if (first < 0)
            return;
        // A page may hold the headings and the rest of a row, and no row of its own.
        var above = upper.FindLast(row => !IsHeading(row)) ?? upper[^1];
        GoOn(above, rows, first, (column, cell) => witnesses.ArePaintedTwice(above[column]!, cell));
        if (witnesses.GoOn(above, rows[first]) is { } told)
        {
            GoOn(above, rows, first, (column, _) => told[column]);
            RemoveRest(above, rows, first);
        }
        else
        {
            Guess(above, rows, first, isBroken);
        }
    }

    /// <summary>True for a row that heads those below it.</summary>
    public bool IsHeading(JoinedCell?[] row) => row.Distinct().Select(words.Of).All(text => text.Length == 0 || heading.Contains(text));

    // A page may begin with the headings once more; behind them, a row without a number is the rest of the one before where its
    // short cells are empty as well, else the next row of a merged group. A row with a number goes on with what is merged.
    private void Guess(JoinedCell?[] above, List<JoinedCell?[]> rows, int first, bool isBroken)
    {
        var row = rows[first];
        var places = row.Distinct().OfType<JoinedCell>().ToList();
        if (_number < 0)
            _number = NumberColumn();
        if (_number >= 0 && words.Of(row[_number]).Length > 0)
        {
            if (places.Count > 1)
                GoOn(above, rows, first, (column, cell) => column != _number && IsMerged(above, rows, column, cell));
            return;
        }

        isBroken |= _number < 0 && words.AreOne(above[0], row[0], ColumnOf(0));
        if (_number < 0 && words.Of(row[0]).Length > 0 && !isBroken)
            return;
        // A page of names and values begins with a name even where the line above it is missing.
        if (isBroken && places.Count > 1 && words.Of(rows[first][0]).Length > 1 && words.Of(above[0]).Length > 1 && !EndsOpen(above))
            return;
        var merged = MergedColumns();
        var isRest = IsRest(above, row, merged, isBroken);
        // What is merged over several rows may break off between two of them.
        GoOn(above, rows, first, (column, cell) =>
            isRest
            || cell.Runs.Count == 0
            || (merged.Count > 0 ? merged.Contains(column) : Spans(upper, column, above[column]) && words.BreakOff(above, column, edges))
        );
        RemoveRest(above, rows, first);
    }

    // The rest of a row is no row.
    private static void RemoveRest(JoinedCell?[] above, List<JoinedCell?[]> rows, int first)
    {
        if (rows[first].All(cell => cell is null || cell.Runs.Count == 0 || above.Contains(cell)))
            rows.RemoveAt(first);
    }

    // True for the rest of a broken row, false for the next row of a group.
    private bool IsRest(JoinedCell?[] above, JoinedCell?[] row, HashSet<int> merged, bool isBroken)
    {
        var filled = Enumerable.Range(0, row.Length).Where(column => row[column] is { Runs.Count: > 0 }).ToList();
        // 2024年5月 and 2024年6月 are two values.
        if (filled.Exists(column => !merged.Contains(column) && words.AreAlike(above[column], row[column])))
            return false;
        if (merged.Count > 0)
            return filled.Where(column => !merged.Contains(column)).All(column => words.BreakOff(above, column, edges));
        if (isBroken)
            return true;
        var places = row.Distinct().OfType<JoinedCell>().ToList();
        var isGroup = Enumerable
            .Range(0, row.Length)
            .Any(column => above[column] is { Runs.Count: > 0 } && Spans(upper, column, above[column]));
        return (!isGroup && 2 * places.Count(cell => cell.Runs.Count > 0) < places.Count + 1)
            || filled.Exists(column => words.BreakOff(above, column, edges) && !Spans(upper, column, above[column]));
    }

    // The columns whose cells are merged wherever those of the numbers are, which is one of them; none where no number is merged.
    private HashSet<int> MergedColumns()
    {
        var joined = _number < 0 ? [] : upper.Zip(upper.Skip(1)).Where(pair => IsOne(pair, _number)).ToList();
        return joined.Count == 0
            ? []
            : [.. Enumerable.Range(0, edges.Count - 1).Where(column => joined.TrueForAll(pair => IsOne(pair, column)))];

        static bool IsOne((JoinedCell?[] Above, JoinedCell?[] Below) pair, int at) => pair.Above[at] is { } cell && pair.Below[at] == cell;
    }

    // Cells of the last row go on in those of a row of the next page.
    private void GoOn(JoinedCell?[] above, List<JoinedCell?[]> rows, int first, Func<int, JoinedCell, bool> goesOn)
    {
        var row = rows[first];
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] is not { } cell || above[column] is not { } begun || cell == begun || !goesOn(column, cell))
                continue;
            begun.Runs.AddRange(witnesses.Once(cell));
            begun.Boxes.AddRange(cell.Boxes);
            foreach (var below in rows.Where(other => other[column] == cell))
                Replace(below, cell, begun);
        }
    }

    // A cell over several rows prints its words on one of the pages, or they break off there.
    private bool IsMerged(JoinedCell?[] above, List<JoinedCell?[]> rows, int column, JoinedCell cell) =>
        cell.Runs.Count == 0 ? Spans(rows, column, cell) || Spans(upper, column, above[column]) || IsNeverEmpty(column)
        : above[column] is { Runs.Count: 0 } ? Spans(rows, column, cell)
        : words.BreakOff(above, column, edges) && words.EndLike(cell, above[column], ColumnOf(column));

    private IEnumerable<JoinedCell> ColumnOf(int column) =>
        upper.Where(row => !IsHeading(row)).Select(row => row[column]).OfType<JoinedCell>().Distinct();

    // Some of its cells are merged, and all have words.
    private bool IsNeverEmpty(int column)
    {
        var cells = upper.Where(row => !IsHeading(row)).Select(row => row[column]).ToList();
        return cells.TrueForAll(cell => cell is { Runs.Count: > 0 }) && cells.Distinct().Count() < cells.Count;
    }

    private static bool Spans(List<JoinedCell?[]> rows, int column, JoinedCell? cell) =>
        cell is not null && rows.Count(row => row[column] == cell) > 1;

    // The first column whose cells are numbers, headings and what spans all columns apart; -1 where there is none.
    private int NumberColumn()
    {
        for (var column = 0; column < edges.Count - 1; column++)
        {
            var cells = upper
                .Where(row => row.Distinct().Count(cell => cell is not null) > 1)
                .Select(row => words.Of(row[column]))
                .Where(text => text.Length > 0 && !heading.Contains(text))
                .ToList();
            if (cells.Count > 0 && cells.Count(IsNumber) >= MinNumbers * cells.Count)
                return column;
        }

        return -1;
    }

    private static bool IsNumber(string text) => text.Length <= MaxNumber && text.All(c => char.IsAsciiDigit(c) || NumberSigns.Contains(c));

    // The value breaks off in the middle of a sentence.
    private bool EndsOpen(JoinedCell?[] row) =>
        row[^1] is { Runs.Count: > 0 } value && value != row[0] && !Typesetting.EndsSentence(words.Of(value));

    private static void Replace(JoinedCell?[] row, JoinedCell cell, JoinedCell by)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == cell)
                row[i] = by;
        }
    }
}
