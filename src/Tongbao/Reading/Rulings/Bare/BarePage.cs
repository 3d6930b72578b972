using Tongbao.Reading.Rulings.Bare.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>A page on which tables are that nothing draws.</summary>
/// <param name="lines">The text that is in no other table, from the top.</param>
/// <param name="rules">Where lines along the page are that part headings from rows, from the top, in points.</param>
/// <param name="size">Of most of it, in points.</param>
/// <param name="profile">The words of headings.</param>
internal sealed class BarePage(List<TextLine> lines, IReadOnlyList<double> rules, double size, RuleProfile profile)
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

    /// <summary>The words between two tables are off the middle of the table by less, in ems.</summary>
    private const double MaxOffMiddle = 1.5;

    /// <summary>Columns are found by so many lines below the headings, before it is known where the table ends.</summary>
    private const int FirstLines = 12;

    private readonly BareCard _card = new(lines, size, profile);
    private readonly BareHeads _heads = new(lines, rules, size, profile);

    /// <summary>The rows at the top that keep to the columns of the table which the page before ends with.</summary>
    public BareTable? Continue(BareTable before)
    {
        if (before.Head.IsOfNames)
            return null;
        var columns = before.Frame.Columns;
        var first = lines.FindIndex(line => line.Segments.Count > 1 || Keeps(line, columns));
        if (first < 0 || Enumerable.Range(first, Math.Min(3, lines.Count - first)).Any(at => _heads.At(at) is not null))
            return null;
        var body = Body(lines.GetRange(first, lines.Count - first), lines[first].Middle - size, columns);
        if (!body.Exists(line => line.Segments.Count >= BareHeads.MinColumns))
            return null;
        return new BareRows(before.Head, columns, size).Of([], body);
    }

    /// <summary>The table of names and values that begins with a line.</summary>
    /// <param name="at">The line.</param>
    /// <param name="free">The first line that is in no other table.</param>
    /// <param name="before">The table before it, here or on the page before, which may go on.</param>
    /// <param name="isNext">True if that table is the last thing of the page before.</param>
    public BareTable? CardAt(int at, int free, BareTable? before, bool isNext) => _card.At(at, free, before, isNext);

    /// <summary>The table whose headings are around a line.</summary>
    /// <param name="at">The line.</param>
    /// <param name="before">The table that the page before ends with.</param>
    /// <param name="end">Where a line ends it, from the top, in points; null where none does.</param>
    public BareTable? Below(int at, BareTable? before, double? end)
    {
        if (_heads.At(at) is not { } head)
            return null;
        var begin = lines.FindIndex(line => line.Middle > head.Lines[^1].Middle);
        if (begin < 0)
            return null;
        var next = Enumerable
            .Range(begin, lines.Count - begin)
            .FirstOrDefault(line => _heads.At(line) is not null || _card.At(line, line, null, false) is not null, -1);
        var below = lines.GetRange(begin, (next < 0 ? lines.Count : next) - begin).FindAll(line => line.Middle < (end ?? double.MaxValue));
        var isSame = before?.Head.Words.SequenceEqual(head.Words) == true;
        var columns = isSame ? before!.Frame.Columns : ColumnsOf(head, below[..Math.Min(FirstLines, below.Count)]);
        var body = Body(below, head.Lines[^1].Middle, columns);
        while (next >= 0 && body.Count > 0 && IsCaption(body[^1], columns))
            body.RemoveAt(body.Count - 1);
        if (body.Count == 0)
            return null;
        var table = new BareRows(head, isSame ? columns : ColumnsOf(head, body), size).Of(head.Lines, body);
        return table is not null && HasRows(table, before) ? table : null;
    }

    private bool HasRows(BareTable table, BareTable? before)
    {
        var isNumbered = table.Head.Uses.Contains(ColumnUse.Number);
        var rows = isNumbered ? table.Numbers : table.Frame.Rows.Count - 2;
        return rows >= (isNumbered ? MinRows : MinUnnumbered)
            || (table.Head.Known >= MinKnown && lines.TrueForAll(line => line.Middle <= table.End))
            || (before is not null && rows > 0);
    }

    // Cells of several columns may touch.
    private bool Keeps(TextLine line, IReadOnlyList<double> columns) =>
        !columns.Skip(1).SkipLast(1).Any(edge => line.Segments.Count == 1 ? line.Crosses(edge, size / 3) : line.IsCutAt(edge, size / 5));

    // 表2 stands in the middle between two tables.
    private bool IsCaption(TextLine line, IReadOnlyList<double> columns) =>
        Math.Abs(((line.Left + line.Right) / 2) - ((columns[0] + columns[^1]) / 2)) < MaxOffMiddle * size
        && line.Left > columns[1]
        && (line.Segments.Count == 1 || profile.Tables.Caption.IsMatch(FoldedText.Of(line.Words).Value));

    // As the words of the headings stand; the lines below them that are wide are no evidence.
    private List<double> ColumnsOf(BareHead head, List<TextLine> body)
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

    private List<TextLine> Body(List<TextLine> below, double top, IReadOnlyList<double> columns)
    {
        var body = new List<TextLine>();
        var (last, wasKept) = (top, true);
        foreach (var line in below)
        {
            var isKept = Keeps(line, columns);
            if (
                line.Middle - last > MaxGap * size
                || (!isKept && !wasKept)
                || (!isKept && line.Segments.Max(segment => segment.Right - segment.Left) > MaxWide * (columns[^1] - columns[0]))
            )
                break;
            body.Add(line);
            (last, wasKept) = (line.Middle, isKept);
        }

        var headsNext = body.Count > 0 && BareRows.HeadsNext(body);
        for (var i = body.Count - 1; i >= 0 && body[i].Segments.Count == 1 && !headsNext; i--)
        {
            if (i > 0 && body[i].Middle - body[i - 1].Middle > MaxGapAlone * size)
                body.RemoveRange(i, body.Count - i);
        }

        while (body.Count > 0 && !Keeps(body[^1], columns) && !headsNext)
            body.RemoveAt(body.Count - 1);
        return body;
    }
}
