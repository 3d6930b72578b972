using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>
/// Finds the tables that no line and no shade draws: below headings whose words are known, rows in their columns. It goes from page to
/// page, because such a table goes on without its headings.
/// </summary>
/// <param name="profile">The words of headings.</param>
internal sealed class BareTables(RuleProfile profile)
{
    /// <summary>A table that ends before its page does has so many rows.</summary>
    private const int MinRows = 2;

    /// <summary>So many, where no number tells rows.</summary>
    private const int MinUnnumbered = 3;

    /// <summary>One that goes on may have one row on its first page where so many headings are known.</summary>
    private const int MinKnown = 4;

    /// <summary>Rows are closer, in ems.</summary>
    private const double MaxGap = 6;

    /// <summary>Below a table, what is alone on its height and further away than this is no part of it, in ems.</summary>
    private const double MaxGapAlone = 4;

    /// <summary>A line over several columns that is wider than this share of the table is prose.</summary>
    private const double MaxWide = 0.65;

    /// <summary>A page of a table has so many places where a cell ends and the next begins beside it.</summary>
    private const int MinJumps = 3;

    /// <summary>A page of a table has fewer lines in its cells than this.</summary>
    private const int MaxSegments = 2000;

    /// <summary>A page number is no wider, in points.</summary>
    private const double MaxPageNumber = 150;

    /// <summary>Columns are found by so many lines below the headings, before it is known where the table ends.</summary>
    private const int FirstLines = 12;

    private BareTable? _open;

    /// <summary>The frames of a page, from the top.</summary>
    /// <param name="words">Its text.</param>
    /// <param name="drawn">The tables that lines draw, which are none of these.</param>
    /// <param name="loose">
    /// Those between three lines, whose rows nothing draws: where numbers do not tell them, they are these. Those that are go out.
    /// </param>
    public IReadOnlyList<RuledFrame> Of(PageWords words, IReadOnlyList<RuledFrame> drawn, List<RuledFrame> loose)
    {
        var before = _open;
        _open = null;
        if (before is null && !MayHold(words.Runs))
            return [];
        var runs = words.Runs.FindAll(run => !drawn.Any(frame => frame.Holds(TextLine.MiddleOf(run.Run))));
        if (runs.Count == 0)
            return [];
        var size = PageWords.SizeOf(runs);
        var lines = TextLine.Of(runs, size);
        lines.RemoveAll(line => IsPageNumber(line, runs));
        // A map, a chart: no table has as many cells.
        if (lines.Sum(line => line.Segments.Count) > MaxSegments)
            return [];
        var card = new BareCard(lines, runs, size, profile);
        var found = new List<BareTable>();
        if (before is not null && Continue(lines, before, runs, size) is { } rest)
        {
            loose.RemoveAll(frame => frame.Rows[0] < rest.End);
            found.Add(rest);
        }

        for (var at = Behind(lines, found, 0); at < lines.Count; at = Behind(lines, found, at + 1))
        {
            if (BareHead.Of(lines, at, runs, size, profile) is { } head && Below(lines, head, card, before, runs, size) is { } table)
            {
                var same = loose.FindAll(frame => frame.Holds(head.Lines[0].Middle));
                if (same.Count > 0 && head.Uses.Contains(ColumnUse.Number))
                    continue;
                loose.RemoveAll(same.Contains);
                found.Add(table);
            }
            else if (card.At(at, found.LastOrDefault() ?? before) is { } fields)
            {
                found.Add(fields);
            }
        }

        if (found.Count > 0 && lines.TrueForAll(line => line.Middle <= found[^1].End))
            _open = found[^1];
        return found.ConvertAll(table => table.Frame);
    }

    // What is written next is to the right, and not below: from one cell to the next. Most pages have no such places, and are not
    // looked at.
    private static bool MayHold(List<(GlyphRun Run, int Index)> runs)
    {
        var jumps = 0;
        for (var i = 1; i < runs.Count && jumps < MinJumps; i++)
        {
            var (from, to) = (runs[i - 1].Run.Box!.Value, runs[i].Run.Box!.Value);
            if (to.Left - from.Right > runs[i].Run.Size / 3 && to.Top < from.Bottom)
                jumps++;
        }

        return jumps == MinJumps;
    }

    // The next line that is in none of the tables.
    private static int Behind(List<TextLine> lines, List<BareTable> found, int at)
    {
        while (found.Count > 0 && at < lines.Count && lines[at].Middle <= found[^1].End)
            at++;
        return at;
    }

    private bool IsPageNumber(TextLine line, List<(GlyphRun Run, int Index)> runs)
    {
        if (line.Segments[^1].Right - line.Segments[0].Left > MaxPageNumber)
            return false;
        var words = string.Concat(
            runs.Where(run => Math.Abs(TextLine.MiddleOf(run.Run) - line.Middle) < run.Run.Size / 2)
                .OrderBy(run => run.Run.Box!.Value.Left)
                .Select(run => run.Run.Text.Trim())
        );
        return words.Length > 2 && profile.PageNumbers.Contains(NumberShape.Of(words));
    }

    // Lines at the top of a page that keep to the columns of the page before.
    private BareTable? Continue(List<TextLine> lines, BareTable before, List<(GlyphRun Run, int Index)> runs, double size)
    {
        var columns = before.Frame.Columns;
        var first = lines.FindIndex(line => line.Segments.Count > 1 || Keeps(line, columns, size));
        if (
            first < 0
            || Enumerable.Range(first, Math.Min(3, lines.Count - first)).Any(at => BareHead.Of(lines, at, runs, size, profile) is not null)
        )
            return null;
        var body = Body(lines.GetRange(first, lines.Count - first), lines[first].Middle - size, columns, size);
        if (!body.Exists(line => line.Segments.Count >= BareHead.MinColumns))
            return null;
        return new BareRows(before.Head, columns, size).Of([], body, runs);
    }

    // Cells of several columns may touch.
    private static bool Keeps(TextLine line, IReadOnlyList<double> columns, double size) =>
        !columns.Skip(1).SkipLast(1).Any(edge => line.Segments.Count == 1 ? line.Crosses(edge, size / 3) : line.IsCutAt(edge, size / 5));

    // 表2 stands in the middle between two tables.
    private bool IsCaption(TextLine line, IReadOnlyList<double> columns, List<(GlyphRun Run, int Index)> runs, double size) =>
        Math.Abs(line.Segments[0].Left + line.Segments[^1].Right - columns[0] - columns[^1]) < 3 * size
        && line.Segments[0].Left > columns[1]
        && (
            line.Segments.Count == 1
            || profile.Tables.Caption.IsMatch(
                FoldedText.Of(string.Concat(line.Segments.Select(part => BareHead.WordsOf(line, part, runs)))).Value
            )
        );

    private BareTable? Below(
        List<TextLine> lines,
        BareHead head,
        BareCard card,
        BareTable? before,
        List<(GlyphRun Run, int Index)> runs,
        double size
    )
    {
        var begin = lines.FindIndex(line => line.Middle > head.Lines[^1].Middle);
        if (begin < 0)
            return null;
        var next = Enumerable
            .Range(begin, lines.Count - begin)
            .FirstOrDefault(at => BareHead.Of(lines, at, runs, size, profile) is not null || card.At(at, null) is not null, -1);
        var below = lines.GetRange(begin, (next < 0 ? lines.Count : next) - begin);
        var columns =
            before?.Head.Words.SequenceEqual(head.Words) == true
                ? before.Frame.Columns
                : ColumnsOf(head, [.. below.Take(FirstLines)], size);
        var body = Body(below, head.Lines[^1].Middle, columns, size);
        while (next >= 0 && body.Count > 0 && IsCaption(body[^1], columns, runs, size))
            body.RemoveAt(body.Count - 1);
        if (body.Count == 0)
            return null;
        if (columns != before?.Frame.Columns)
            columns = ColumnsOf(head, body, size);
        var table = new BareRows(head, columns, size).Of(head.Lines, body, runs);
        if (table is null)
            return null;
        var isNumbered = head.Uses.Contains(ColumnUse.Number);
        var rows = isNumbered ? table.Numbers : table.Frame.Rows.Count - 2;
        var reachesEnd = lines.TrueForAll(line => line.Middle <= table.End);
        return rows >= (isNumbered ? MinRows : MinUnnumbered) || (reachesEnd && head.Known >= MinKnown) || (before is not null && rows > 0)
            ? table
            : null;
    }

    // As the words of the headings stand; the lines below them that are wide are no evidence.
    private static List<double> ColumnsOf(BareHead head, List<TextLine> body, double size)
    {
        var narrow = body.FindAll(line => line.Segments.All(segment => Covered(head, segment) < 2));
        return BareColumns.Of(
            head.Columns,
            [.. narrow.SelectMany(line => line.Glyphs)],
            [.. narrow.SelectMany(line => line.Segments).Select(segment => segment.Left)],
            size
        );
    }

    private static int Covered(BareHead head, (double Left, double Right) segment) =>
        head.Columns.Count(column => segment.Left < (column.Left + column.Right) / 2 && segment.Right > (column.Left + column.Right) / 2);

    private static List<TextLine> Body(List<TextLine> below, double top, IReadOnlyList<double> columns, double size)
    {
        var body = new List<TextLine>();
        var (last, wasKept) = (top, true);
        foreach (var line in below)
        {
            var isKept = Keeps(line, columns, size);
            if (
                line.Middle - last > MaxGap * size
                || (!isKept && !wasKept)
                || (!isKept && line.Segments.Max(segment => segment.Right - segment.Left) > MaxWide * (columns[^1] - columns[0]))
            )
                break;
            body.Add(line);
            (last, wasKept) = (line.Middle, isKept);
        }

        for (var i = body.Count - 1; i >= 0 && body[i].Segments.Count == 1; i--)
        {
            if (i > 0 && body[i].Middle - body[i - 1].Middle > MaxGapAlone * size)
                body.RemoveRange(i, body.Count - i);
        }

        while (body.Count > 0 && !Keeps(body[^1], columns, size))
            body.RemoveAt(body.Count - 1);
        return body;
    }
}
