using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings;

/// <summary>
/// Finds a table that no line and no shade draws: below headings whose words are known, rows that begin with numbers. It is given the three
/// lines that such a table is printed with elsewhere (三线表): above its headings, below them, below its last row.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="words">Its text.</param>
/// <param name="profile">The words of headings.</param>
internal sealed class BareTable(SourcePage page, PageWords words, RuleProfile profile)
{
    /// <summary>Fewer columns make no table.</summary>
    private const int MinColumns = 3;

    /// <summary>So many columns besides that of the numbers have a heading whose words are known.</summary>
    private const int MinKnown = 2;

    /// <summary>One number begins a paragraph as well.</summary>
    private const int MinNumbers = 2;

    /// <summary>Lines of one row stand closer, in ems.</summary>
    private const double MaxRowGap = 2.2;

    /// <summary>Rows stand closer, in ems.</summary>
    private const double MaxGap = 4;

    /// <summary>A cell is no wider than this share of the table.</summary>
    private const double MaxCell = 0.65;

    /// <summary>Above the first line and below the last one, in ems.</summary>
    private const double Margin = 0.8;

    /// <summary>The lines it would have been drawn with; none where the page has no such table.</summary>
    /// <param name="drawn">The tables that lines draw, which are none of these.</param>
    /// <param name="before">The last table of the page before, which may go on at the top of this one.</param>
    public IReadOnlyList<Ruling> Lines(IReadOnlyList<RuledFrame> drawn, RuledFrame? before)
    {
        if (before is null && !MayHold())
            return [];
        var runs = words.Runs.FindAll(run => !drawn.Any(frame => frame.Holds(TextLine.MiddleOf(run.Run))));
        if (runs.Count == 0)
            return [];
        var size = PageWords.SizeOf(runs);
        var lines = TextLine.Of(runs, size);
        var head = lines.FindIndex(line => IsHeading(line, runs));
        if (head >= 0)
            return Rows(lines.GetRange(head + 1, lines.Count - head - 1), lines[head], size) is { Count: > 0 } rows
                ? Around(lines[head], rows, size)
                : [];
        return before is null ? [] : GoOn(lines, before.Columns, size);
    }

    // Behind the running head, lines that leave the same stripes free, one of them with a number.
    private static Ruling[] GoOn(List<TextLine> lines, IReadOnlyList<double> columns, double size)
    {
        var rows = lines
            .SkipWhile(line => line.Segments.Count < MinKnown)
            .TakeWhile(line => !columns.Skip(1).SkipLast(1).Any(edge => line.Crosses(edge, size / 3)))
            .ToList();
        if (!rows.Exists(line => IsNumber(line, columns[0], columns[1])))
            return [];
        var top = rows[0].Middle - (Margin * size);
        // The line below headings that are not there falls on the one above them.
        return [.. new[] { top, top + 0.5, rows[^1].Middle + (Margin * size) }.Select(at => new Ruling(true, at, columns[0], columns[^1]))];
    }

    // 序号, 编号: most pages have no such words, and are not looked at.
    private bool MayHold()
    {
        var before = '\0';
        foreach (var run in page.Runs)
        {
            if (run.Text is [.., '号'] && (run.Text.Length > 1 ? run.Text[^2] : before) is '序' or '编')
                return true;
            if (run.Text.Length > 0)
                before = run.Text[^1];
        }

        return false;
    }

    private bool IsHeading(TextLine line, List<(GlyphRun Run, int Index)> runs)
    {
        if (line.Segments.Count < MinColumns)
            return false;
        var headings = line.Segments.Select(segment => profile.ReadColumn(WordsOf(line, segment, runs))).ToList();
        return headings[0] is { Role: ColumnRole.Number } && headings.Skip(1).Count(heading => heading is not null) >= MinKnown;
    }

    private static string WordsOf(TextLine line, (double Left, double Right) segment, List<(GlyphRun Run, int Index)> runs) =>
        FoldedText
            .Of(
                string.Concat(
                    runs.Where(run =>
                            Math.Abs(TextLine.MiddleOf(run.Run) - line.Middle) < run.Run.Size / 2
                            && run.Run.Box!.Value.Left >= segment.Left - 0.01
                            && run.Run.Box.Value.Right <= segment.Right + 0.01
                        )
                        .OrderBy(run => run.Run.Box!.Value.Left)
                        .Select(run => run.Run.Text)
                )
            )
            .Value;

    // Each row begins under the heading of numbers; the table ends with the last that has a number, and what stands close below it.
    private static List<TextLine> Rows(List<TextLine> below, TextLine head, double size)
    {
        var (left, right) = (head.Segments[0].Left - size, head.Segments[1].Left);
        var width = head.Segments[^1].Right - left;
        var (rows, numbers, last) = (new List<TextLine>(), 0, head);
        foreach (var line in below)
        {
            var isNumbered = IsNumber(line, left, right);
            if (
                line.Middle - last.Middle > (isNumbered ? MaxGap : MaxRowGap) * size
                || (!isNumbered && IsProse(line, head.Segments[0].Right, width))
            )
                break;
            numbers += isNumbered ? 1 : 0;
            rows.Add(line);
            last = line;
        }

        return numbers >= MinNumbers && rows.Count(line => line.Segments.Count >= MinColumns) >= MinNumbers ? rows : [];
    }

    // It begins where numbers do, or runs on over the columns.
    private static bool IsProse(TextLine line, double left, double width) =>
        line.Segments[0].Left < left || line.Segments.Any(segment => segment.Right - segment.Left > MaxCell * width);

    private static bool IsNumber(TextLine line, double left, double right) =>
        char.IsAsciiDigit(line.First) && line.Segments.Count > 1 && line.Segments[0].Left >= left && line.Segments[0].Right < right;

    private static Ruling[] Around(TextLine head, List<TextLine> rows, double size)
    {
        var start = rows.Append(head).Min(line => line.Segments[0].Left) - size;
        var end = rows.Append(head).Max(line => line.Segments[^1].Right) + size;
        return
        [
            new Ruling(true, head.Middle - (Margin * size), start, end),
            new Ruling(true, Math.Min(head.Middle + (Margin * size), (head.Middle + rows[0].Middle) / 2), start, end),
            new Ruling(true, rows[^1].Middle + (Margin * size), start, end),
        ];
    }
}
