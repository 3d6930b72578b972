using System.Globalization;
using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>What stands on one height of a page, cut where one cell ends and the next begins.</summary>
/// <param name="Middle">Its height, from the top, in points.</param>
/// <param name="Segments">From the left.</param>
/// <param name="Runs">Its text, from the left, each with its place in the order of the file.</param>
internal sealed record TextLine(
    double Middle,
    IReadOnlyList<(double Left, double Right)> Segments,
    IReadOnlyList<(GlyphRun Run, int Index)> Runs
)
{
    /// <summary>As many characters as a number and the sign behind it take.</summary>
    private const int MaxStart = 4;

    /// <summary>A number has no more digits.</summary>
    private const int MaxDigits = 3;

    /// <summary>White that is wider parts two cells, in ems.</summary>
    private const double MinGap = 0.35;

    /// <summary>The same where cells are known to begin, in ems.</summary>
    private const double MinKnownGap = 0.08;

    /// <summary>So many lines begin where a column does.</summary>
    private const int MinStarts = 3;

    /// <summary>What begins there begins this close to each other, in ems.</summary>
    private const double MaxDrift = 0.1;

    /// <summary>White between two cells is narrower, in ems: a line of text may begin and end anywhere.</summary>
    private const double MaxWhite = 400;

    /// <summary>A segment ends where its last glyph does, but for rounding, in points.</summary>
    private const double Rounding = 0.01;

    /// <summary>Characters from here on are as wide as ideographs.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>The character it begins with.</summary>
    public char First => Runs[0].Run.Text[0];

    /// <summary>True if that is a digit.</summary>
    public bool BeginsWithDigit => char.IsDigit(First);

    private string Start => string.Concat(Runs.Take(MaxStart).Select(run => run.Run.Text));

    /// <summary>Where it begins, from the left, in points.</summary>
    public double Left => Segments[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => Segments[^1].Right;

    /// <summary>Where its glyphs begin and end, from the left.</summary>
    public IEnumerable<(double Left, double Right)> Glyphs => Runs.Select(run => (run.Run.Box!.Value.Left, run.Run.Box.Value.Right));

    /// <summary>Its words.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Run.Text.Trim()));

    /// <summary>The number it begins with, a stop behind it: 1. 2、; null for other words.</summary>
    public int? Number => NumberOf(Start);

    /// <summary>The lines of runs, from the top.</summary>
    /// <param name="runs">Each with its place in the order of the file.</param>
    /// <param name="size">Of most of the text, in points.</param>
    public static List<TextLine> Of(IEnumerable<(GlyphRun Run, int Index)> runs, double size)
    {
        var lines = new List<TextLine>();
        List<(GlyphRun Run, int Index)> open = [];
        foreach (var run in runs.OrderBy(run => MiddleOf(run.Run)))
        {
            if (open.Count > 0 && MiddleOf(run.Run) - MiddleOf(open[0].Run) > size / 2)
            {
                lines.Add(Line(open, size));
                open = [];
            }

            open.Add(run);
        }

        if (open.Count > 0)
            lines.Add(Line(open, size));
        var starts = lines
            .SelectMany(line => line.Segments.Select(segment => segment.Left))
            .CountBy(left => Math.Round(left / (MaxDrift * size)))
            .Where(start => start.Value >= MinStarts)
            .Select(start => start.Key)
            .ToHashSet();
        lines = lines.ConvertAll(line => line with { Segments = line.At(starts, size) });
        var white = WhiteOf(lines, size);
        return white.Count == 0 ? lines : lines.ConvertAll(line => line with { Segments = line.Parted(white, size) });
    }

    /// <summary>The number that words begin with, a stop behind it; null for others.</summary>
    public static int? NumberOf(ReadOnlySpan<char> words) =>
        words.IndexOfAnyExceptInRange('0', '9') is > 0 and <= MaxDigits and var digits
        && words[digits] is '.' or '．' or '、'
        && (digits + 1 == words.Length || !char.IsAsciiDigit(words[digits + 1]))
            ? int.Parse(words[..digits], NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    /// <summary>True if one of its glyphs reaches over a place.</summary>
    /// <param name="at">From the left, in points.</param>
    /// <param name="slack">What may reach over it, in points.</param>
    public bool IsCutAt(double at, double slack) => Glyphs.Any(glyph => glyph.Left < at - slack && glyph.Right > at + slack);

    /// <summary>The words of one of its segments.</summary>
    public string WordsOf((double Left, double Right) segment) => string.Concat(RunsOf(segment).Select(run => run.Text.Trim()));

    /// <summary>Half-way between the top of a run and its bottom.</summary>
    public static double MiddleOf(GlyphRun run) => (run.Box!.Value.Top + run.Box.Value.Bottom) / 2;

    /// <summary>True if one of its segments reaches over a place.</summary>
    /// <param name="at">From the left, in points.</param>
    /// <param name="slack">What may reach over it, in points.</param>
    public bool Crosses(double at, double slack) => Segments.Any(segment => segment.Left < at - slack && segment.Right > at + slack);

    private IEnumerable<GlyphRun> RunsOf((double Left, double Right) segment) =>
        Runs.Select(run => run.Run)
            .Where(run => run.Box!.Value.Left >= segment.Left - Rounding && run.Box.Value.Right <= segment.Right + Rounding);

    // A number may stand close to the words of the next column: they begin where other lines begin.
    private List<(double Left, double Right)> At(HashSet<double> starts, double size)
    {
        var segments = new List<(double Left, double Right)>();
        var known = Segments.Select(segment => segment.Left).ToHashSet();
        foreach (var glyph in Glyphs)
        {
            var begins =
                known.Contains(glyph.Left)
                || (starts.Contains(Math.Round(glyph.Left / (MaxDrift * size))) && glyph.Left - segments[^1].Right >= MinKnownGap * size);
            if (begins)
                segments.Add(glyph);
            else
                segments[^1] = (segments[^1].Left, Math.Max(segments[^1].Right, glyph.Right));
        }

        return segments;
    }

    // Where so many lines have white between two segments, in steps of a drift.
    private static HashSet<int> WhiteOf(List<TextLine> lines, double size)
    {
        var step = MaxDrift * size;
        return lines
            .SelectMany(line => line.Segments.Zip(line.Segments.Skip(1)))
            .Where(pair => pair.Second.Left - pair.First.Right < MaxWhite * size)
            .SelectMany(pair =>
                Enumerable.Range(
                    (int)(pair.First.Right / step),
                    Math.Max(0, (int)(pair.Second.Left / step) - (int)(pair.First.Right / step) + 1)
                )
            )
            .CountBy(place => place)
            .Where(place => place.Value >= MinStarts)
            .Select(place => place.Key)
            .ToHashSet();
    }

    // Headings stand closer than what is below them: they are parted in its white, where their characters are further from each other
    // than elsewhere. Latin letters and digits always are.
    private List<(double Left, double Right)> Parted(HashSet<int> white, double size)
    {
        var segments = new List<(double Left, double Right)>();
        foreach (var segment in Segments)
        {
            var runs = RunsOf(segment).ToList();
            var gaps = runs.Zip(runs.Skip(1), (one, next) => (one.Box!.Value.Right, next.Box!.Value.Left, one.Text[^1], next.Text[0]))
                .ToList();
            var usual = gaps.Select(gap => gap.Left - gap.Right).Order().ElementAtOrDefault((gaps.Count - 1) / 2);
            var left = segment.Left;
            foreach (var (end, begin, one, next) in gaps)
            {
                var isCut =
                    begin - end > usual + (MinKnownGap * size)
                    && Math.Min(one, next) >= FirstWide
                    && white.Contains((int)((end + begin) / 2 / (MaxDrift * size)));
                if (!isCut)
                    continue;
                segments.Add((left, end));
                left = begin;
            }

            segments.Add((left, segment.Right));
        }

        return segments;
    }

    // Cells are written one by one: what stands beside a glyph and is not written next to it is of another cell.
    private static TextLine Line(List<(GlyphRun Run, int Index)> runs, double size)
    {
        var fromLeft = runs.OrderBy(run => run.Run.Box!.Value.Left).ToList();
        var segments = new List<(double Left, double Right)>();
        var last = int.MinValue;
        foreach (var (run, index) in fromLeft)
        {
            var box = run.Box!.Value;
            if (segments.Count > 0 && index == last + 1 && box.Left - segments[^1].Right <= MinGap * size)
                segments[^1] = (segments[^1].Left, Math.Max(segments[^1].Right, box.Right));
            else
                segments.Add((box.Left, box.Right));
            last = index;
        }

        return new TextLine(runs.Average(run => MiddleOf(run.Run)), segments, fromLeft);
    }
}
