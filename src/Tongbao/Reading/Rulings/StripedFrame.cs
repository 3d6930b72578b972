using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>
/// Finds a table with lines above and below its headings and none between its columns (三线表): the columns by the white stripes that all its
/// lines leave free, the rows by the numbers of the first column.
/// </summary>
internal static class StripedFrame
{
    /// <summary>A line of such a table spans this share of the page.</summary>
    private const double MinWidth = 0.5;

    /// <summary>A white stripe is at least this wide, in ems of the text.</summary>
    private const double MinStripe = 0.35;

    /// <summary>White as wide as this share of the widest may part two rows.</summary>
    private const double MinGap = 0.9;

    /// <summary>Fewer columns make no table.</summary>
    private const int MinColumns = 3;

    /// <summary>What the lines and stripes draw; null where the page has no such table.</summary>
    public static RuledFrame? Of(SourcePage page, RulingLines lines)
    {
        var wide = lines.Horizontal.Where(line => line.Length > MinWidth * page.Width).OrderBy(line => line.Position).ToList();
        if (wide.Count < 3 || lines.Vertical.Count > 0)
            return null;
        var (top, head, bottom) = (wide[0].Position, wide[1].Position, wide[^1].Position);
        var text = page
            .Runs.Where(run =>
                run is { Box: { } box, Aside: null } && !string.IsNullOrWhiteSpace(run.Text) && Middle(box) > top && Middle(box) < bottom
            )
            .ToList();
        var body = text.Where(run => Middle(run.Box!.Value) > head).ToList();
        if (body.Count == 0)
            return null;
        var size = body.Select(run => run.Size).Order().ElementAt(body.Count / 2);
        var columns = Columns(body, size, wide[0]);
        if (columns.Count - 1 < MinColumns)
            return null;
        var rows = Rows(body, columns[1], head, bottom, size);
        return rows is null ? null : Frame(top, columns, rows);
    }

    private static double Middle(Box box) => (box.Top + box.Bottom) / 2;

    private static List<double> Columns(List<GlyphRun> body, double size, Ruling line)
    {
        var edges = new List<double> { line.Start };
        var end = double.MinValue;
        foreach (var box in body.Select(run => run.Box!.Value).OrderBy(box => box.Left))
        {
            if (end > double.MinValue && box.Left > end + (MinStripe * size))
                edges.Add((end + box.Left) / 2);
            end = Math.Max(end, box.Right);
        }

        edges.Add(line.End);
        return edges;
    }

    // A row ends in the white between what belongs to its number and what belongs to the next.
    private static List<double>? Rows(List<GlyphRun> body, double first, double head, double bottom, double size)
    {
        var numbers = Levels(body.Where(run => run.Box!.Value.Right <= first), size);
        if (numbers.Count < 2)
            return null;
        var lines = Levels(body, size);
        var edges = new List<double> { head };
        foreach (var (upper, lower) in numbers.Zip(numbers.Skip(1)))
        {
            // Where the numbers are centred, a row reaches as far below its number as above it.
            var ends = (2 * upper) - edges[^1];
            var gaps = lines.Zip(lines.Skip(1)).Where(gap => gap.First >= upper && gap.Second <= lower).ToList();
            if (gaps.Count == 0)
                return null;
            // Between two rows there is more white than between the lines of one.
            var widest = gaps.Max(gap => gap.Second - gap.First);
            edges.Add(
                gaps.Where(gap => gap.Second - gap.First > MinGap * widest)
                    .Select(gap => (gap.First + gap.Second) / 2)
                    .MinBy(gap => Math.Abs(gap - Math.Min(ends, lower)))
            );
        }

        edges.Add(bottom);
        return edges;
    }

    private static List<double> Levels(IEnumerable<GlyphRun> runs, double size)
    {
        var levels = new List<double>();
        foreach (var middle in runs.Select(run => Middle(run.Box!.Value)).Order())
        {
            if (levels.Count == 0 || middle - levels[^1] > size / 2)
                levels.Add(middle);
        }

        return levels;
    }

    private static RuledFrame Frame(double top, List<double> columns, List<double> rows)
    {
        List<double> edges = [top, .. rows];
        return new RuledFrame(
            columns,
            edges,
            new RulingLines(
                [.. edges.Select(edge => new Ruling(true, edge, columns[0], columns[^1]))],
                [.. columns.Select(edge => new Ruling(false, edge, edges[0], edges[^1]))]
            )
        );
    }
}
