using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>
/// Finds tables with lines along their rows and none between their columns: each row ruled, or three lines for all (三线表). The columns are
/// the white stripes that their lines of text leave free; rows without a line between them begin with the numbers of the first column.
/// </summary>
internal sealed class StripedFrame
{
    /// <summary>A line of such a table spans this share of the page.</summary>
    private const double MinWidth = 0.5;

    /// <summary>Lines of one table begin and end this close to each other, in points.</summary>
    private const double MaxDrift = 4;

    /// <summary>White as wide as this share of the widest may part two rows.</summary>
    private const double MinRowGap = 0.9;

    /// <summary>So many of the lines that a stripe parts may reach over it: cells that touch.</summary>
    private const double MaxCrossing = 0.15;

    /// <summary>Fewer lines make no table: above the headings, below them, below the last row.</summary>
    private const int MinLines = 3;

    /// <summary>Fewer columns make no table.</summary>
    private const int MinColumns = 3;

    /// <summary>What begins at the left and is longer than a number heads what is below, in ems.</summary>
    private const double MinHead = 4;

    private readonly IReadOnlyList<Ruling> _lines;
    private readonly List<TextLine> _text;
    private readonly double _size;
    private readonly RuledFrame? _before;
    private readonly (double Left, double Right) _extent;

    private StripedFrame(IReadOnlyList<Ruling> lines, Ruling first, List<TextLine> text, double size, RuledFrame? before)
    {
        (_lines, _text, _size, _before) = (lines, text, size, before);
        _extent = (first.Start, first.End);
    }

    /// <summary>What the lines and stripes of a page draw, from the top.</summary>
    /// <param name="page">The page.</param>
    /// <param name="horizontal">Its lines along the page that no line down crosses.</param>
    /// <param name="before">The last such table of the page before, which may go on.</param>
    public static IEnumerable<RuledFrame> Of(SourcePage page, IReadOnlyList<Ruling> horizontal, RuledFrame? before)
    {
        var wide = horizontal.Where(line => line.Length > MinWidth * page.Width).OrderBy(line => line.Position).ToList();
        foreach (var set in Alike(wide).Where(set => set.Count > 1))
        {
            var runs = page
                .Runs.Where(run => run is { Box: not null, Aside: null, Slanted: false } && !string.IsNullOrWhiteSpace(run.Text))
                .Select((run, index) => (Run: run, Index: index))
                .Where(run => run.Run.Box!.Value is var box && box.Left >= set[0].Start - MaxDrift && box.Right <= set[0].End + MaxDrift)
                .ToList();
            var inside = runs.FindAll(IsInside);
            if (inside.Count == 0)
                continue;
            var size = inside.Select(run => run.Run.Size).Order().ElementAt(inside.Count / 2);
            var below = TextLine.Of(runs.Where(run => TextLine.MiddleOf(run.Run) > set[^1].Position), size);
            if (OpenEnd(TextLine.Of(inside, size).FindAll(line => line.Middle > set[^2].Position), below) is { } end)
            {
                set.Add(set[^1] with { Position = end + size });
                inside = runs.FindAll(IsInside);
            }

            if (set.Count < MinLines)
                continue;
            List<Ruling> lines =
            [
                .. horizontal
                    .Append(set[^1])
                    .Distinct()
                    .Where(line => line.Start >= set[0].Start - MaxDrift && line.End <= set[0].End + MaxDrift)
                    .Where(line => line.Position >= set[0].Position && line.Position <= set[^1].Position)
                    .OrderBy(line => line.Position),
            ];
            foreach (var frame in new StripedFrame(lines, set[0], TextLine.Of(inside, size), size, before).Frames())
                yield return frame;

            bool IsInside((GlyphRun Run, int Index) run) =>
                TextLine.MiddleOf(run.Run) > set[0].Position && TextLine.MiddleOf(run.Run) < set[^1].Position;
        }
    }

    // Headings between the last two lines of a page, and a row below them: the table ends with the page, where the last row does.
    private static double? OpenEnd(List<TextLine> headings, List<TextLine> below) =>
        headings.Exists(line => line.Segments.Count >= MinColumns) && below.Exists(line => line.Segments.Count >= MinColumns)
            ? below.FindLast(line => line.Segments.Count > 1)!.Middle
            : null;

    private static List<List<Ruling>> Alike(List<Ruling> lines)
    {
        var sets = new List<List<Ruling>>();
        foreach (var line in lines)
        {
            var same = sets.Find(set => Math.Abs(set[0].Start - line.Start) <= MaxDrift && Math.Abs(set[0].End - line.End) <= MaxDrift);
            if (same is null)
                sets.Add([line]);
            else
                same.Add(line);
        }

        return sets;
    }

    // Two tables of a page have lines alike: what stands alone between two lines and is followed by a row without a number parts them.
    private IEnumerable<RuledFrame> Frames()
    {
        var whole = _lines.Where(IsWhole).ToList();
        var begin = 0;
        for (var i = 1; i + 2 < whole.Count; i++)
        {
            if (!IsCaption(Between(whole[i].Position, whole[i + 1].Position), Between(whole[i + 1].Position, whole[i + 2].Position)))
                continue;
            if (Frame(whole[begin].Position, whole[i].Position) is { } upper)
                yield return upper;
            begin = i + 1;
        }

        if (Frame(whole[begin].Position, whole[^1].Position) is { } last)
            yield return last;
    }

    private bool IsWhole(Ruling line) => line.Length >= _extent.Right - _extent.Left - (2 * MaxDrift);

    private List<TextLine> Between(double top, double bottom) => _text.FindAll(line => line.Middle > top && line.Middle < bottom);

    // Not at the left, where a row of the table begins. 表2 stands apart from the words behind it.
    private bool IsCaption(List<TextLine> lines, List<TextLine> below) =>
        lines.Count > 0
        && lines.TrueForAll(line => line.Segments.Count < MinColumns && line.Segments[0].Left > _extent.Left + (2 * _size))
        && below.Find(line => line.Segments.Count >= MinColumns) is { } headings
        && !char.IsDigit(headings.First);

    private RuledFrame? Frame(double top, double bottom)
    {
        var text = Between(top, bottom);
        var columns = Columns(text);
        if (_before is { } known && known.Columns.Count >= columns.Count && GoesOn(known, text))
            columns = [.. known.Columns];
        if (columns.Count - 1 < MinColumns)
            return null;
        var lines = _lines.Where(line => line.Position >= top && line.Position <= bottom).ToList();
        var whole = lines.Where(IsWhole).Select(line => line.Position).ToList();
        foreach (var (upper, lower) in whole.Zip(whole.Skip(1)))
        {
            if (!lines.Exists(line => line.Position > upper && line.Position < lower))
                lines.AddRange(
                    Rows(Between(upper, lower), columns, upper, lower).Select(edge => new Ruling(true, edge, _extent.Left, _extent.Right))
                );
        }

        List<double> rows = [.. lines.Select(line => line.Position).Order()];
        return new RuledFrame(columns, rows, new RulingLines(lines, Stripes(text, columns, rows)));
    }

    // A stripe parts at least two lines, and nearly no line reaches over it, headings of several columns apart.
    private List<double> Columns(List<TextLine> text)
    {
        var parted = text.FindAll(line => line.Segments.Count > 1 || !IsHead(line));
        var edges = new List<double> { _extent.Left };
        // One of those that are about in the same place stands for all: a page of labels has as many gaps as glyphs.
        var gaps = parted
            .SelectMany(line => line.Segments.Zip(line.Segments.Skip(1)))
            .Select(pair => (pair.First.Right, pair.Second.Left))
            .DistinctBy(gap => Math.Round(gap.Right + gap.Left));
        foreach (var gap in gaps.OrderBy(gap => gap.Right + gap.Left))
        {
            var at = Free(parted, gap);
            if (at is { } edge && edge - edges[^1] > _size)
                edges.Add(edge);
        }

        edges.Add(_extent.Right);
        return edges;
    }

    // The middle of what all lines leave free around a gap of one of them.
    private double? Free(List<TextLine> lines, (double Left, double Right) gap)
    {
        var (left, right, parts, crossing) = (gap.Left, Math.Max(gap.Left, gap.Right), 0, 0);
        var middle = (gap.Left + gap.Right) / 2;
        foreach (var line in lines)
        {
            if (line.Crosses(middle, _size / 3))
            {
                crossing++;
                continue;
            }

            var before = line.Segments.Where(segment => segment.Left < middle && segment.Right <= middle + (_size / 3)).ToList();
            var behind = line.Segments.Where(segment => segment.Right > middle && segment.Left >= middle - (_size / 3)).ToList();
            parts += before.Count > 0 && behind.Count > 0 ? 1 : 0;
            left = before.Count == 0 ? left : Math.Max(left, before[^1].Right);
            right = behind.Count == 0 ? right : Math.Min(right, behind[0].Left);
        }

        return parts > 1 && crossing <= MaxCrossing * parts ? (left + right) / 2 : null;
    }

    // The few rows on the next page need not show every column.
    private bool GoesOn(RuledFrame before, List<TextLine> text) =>
        Math.Abs(before.Columns[0] - _extent.Left) <= MaxDrift
        && Math.Abs(before.Columns[^1] - _extent.Right) <= MaxDrift
        && text.TrueForAll(line => IsHead(line) || !before.Columns.Any(edge => line.IsCutAt(edge, _size / 5)));

    private bool IsHead(TextLine line) =>
        line.Segments is [var only] && only.Left < _extent.Left + (2 * _size) && only.Right - only.Left > MinHead * _size;

    // Where rows without a line between them end: in the white between what belongs to one number and what belongs to the next.
    private IEnumerable<double> Rows(List<TextLine> text, List<double> columns, double top, double bottom)
    {
        var heads = text.FindAll(line => IsHead(line) && line.Crosses(columns[1], _size / 3));
        var begins = text.FindAll(line => heads.Contains(line) || line.Segments[0].Right <= columns[1]);
        var edge = top;
        foreach (var (upper, lower) in begins.Zip(begins.Skip(1)))
        {
            // Where the numbers are centred, a row reaches as far below its number as above it.
            var ends = (2 * upper.Middle) - edge;
            var gaps = text.Zip(text.Skip(1)).Where(gap => gap.First.Middle >= upper.Middle && gap.Second.Middle <= lower.Middle).ToList();
            // Between two rows there is more white than between the lines of one; a head is one line.
            var widest = gaps.Max(gap => gap.Second.Middle - gap.First.Middle);
            var (before, behind) = heads.Contains(upper)
                ? gaps[0]
                : gaps.Where(gap => gap.Second.Middle - gap.First.Middle > MinRowGap * widest)
                    .MinBy(gap => Math.Abs(((gap.First.Middle + gap.Second.Middle) / 2) - Math.Min(ends, lower.Middle)));
            yield return edge = (before.Middle + behind.Middle) / 2;
        }
    }

    // A stripe is the edge of two cells in each row but those that are one line of text over stripes.
    private List<Ruling> Stripes(List<TextLine> text, List<double> columns, List<double> rows)
    {
        var stripes = new List<Ruling>();
        foreach (var (upper, lower) in rows.Zip(rows.Skip(1)))
        {
            var own = text.FindAll(line => line.Middle > upper && line.Middle < lower);
            var isOne =
                own.TrueForAll(line => line.Segments.Count == 1)
                && columns.Exists(edge => own.Exists(line => line.Crosses(edge, _size / 3)));
            stripes.AddRange(
                columns
                    .Where(edge => !isOne || edge == columns[0] || edge == columns[^1])
                    .Select(edge => new Ruling(false, edge, upper, lower))
            );
        }

        return stripes;
    }
}
