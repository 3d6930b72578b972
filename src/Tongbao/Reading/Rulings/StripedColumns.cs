using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>Finds the columns of a table without lines down: the white stripes that its lines of text leave free.</summary>
/// <param name="lines">The lines along the page.</param>
/// <param name="shades">The edges of its shades along the page, one by one.</param>
/// <param name="first">The first of them that spans the table.</param>
/// <param name="size">Of most of the text, in points.</param>
/// <param name="rows">Which lines of text head others.</param>
internal sealed class StripedColumns(IReadOnlyList<Ruling> lines, IReadOnlyList<Ruling> shades, Ruling first, double size, StripedRows rows)
{
    /// <summary>So many of the lines that a stripe parts may reach over it: cells that touch.</summary>
    private const double MaxCrossing = 0.15;

    /// <summary>What begins at one place begins this close to it, in points, and so many lines do.</summary>
    private const double MaxDrift = 1;
    private const int MinBegins = 4;

    /// <summary>White between fewer lines of text shows no column.</summary>
    private const int MinLines = 6;

    // A stripe parts at least two lines, and nearly no line reaches over it, headings of several columns apart.
    public List<double> Of(List<TextLine> text)
    {
        var parted = text.FindAll(line => line.Segments.Count > 1 || !rows.IsHead(line));
        if (OfShades(parted) is { } shaded)
            return shaded;
        var edges = new List<double> { first.Start };
        // One of those that are about in the same place stands for all: a page of labels has as many gaps as glyphs.
        var gaps = parted
            .SelectMany(line => line.Segments.Zip(line.Segments.Skip(1)))
            .Select(pair => (pair.First.Right, pair.Second.Left))
            .DistinctBy(gap => Math.Round(gap.Right + gap.Left));
        foreach (var gap in gaps.OrderBy(gap => gap.Right + gap.Left))
        {
            // Short words in the middle of a column leave more white than the column does: its own is where the next one begins.
            var at = Free(parted, gap, (gap.Left + gap.Right) / 2) ?? Free(parted, gap, gap.Right - (size / 3));
            if (at is { } edge && edge - edges[^1] > size)
                edges.Add(edge);
        }

        edges.AddRange(
            Unbroken(text, parted)
                .Where(stripe => !edges.Exists(edge => edge > stripe.Left - size && edge < stripe.Right + size))
                .Select(stripe => (stripe.Left + stripe.Right) / 2)
        );
        edges.Add(first.End);
        // A line that ends at a merged cell ends where a column does.
        var ends = lines
            .SelectMany(line => new[] { line.Start, line.End })
            .GroupBy(end => Math.Round(end / RuledFrame.MaxDrift))
            .Where(same => same.Count() > 1)
            .Select(same => same.Average());
        foreach (var end in ends.Where(end => edges.TrueForAll(edge => Math.Abs(edge - end) > size)))
        {
            if (parted.Count(line => line.IsCutAt(end, size / 5)) <= MaxCrossing * parted.Count)
                edges.Add(end);
        }

        return [.. edges.Order()];
    }

    /// <summary>True if rows are shaded cell by cell, and a cell of this row reaches over an edge of the others.</summary>
    /// <param name="edge">Of two columns.</param>
    /// <param name="top">Of the row.</param>
    /// <param name="bottom">Of the row.</param>
    public bool IsShadedOver(double edge, double top, double bottom) =>
        shades.Any(shade => IsSame(shade.End, edge)) && IsCovered(edge, top) && IsCovered(edge, bottom);

    private bool IsCovered(double edge, double row) =>
        shades.Any(shade =>
            IsSame(shade.Position, row) && shade.Start < edge - RuledFrame.MaxDrift && shade.End > edge + RuledFrame.MaxDrift
        );

    // Cells that are shaded one by one show where columns end: at each edge one shade ends and the next begins.
    private List<double>? OfShades(List<TextLine> parted)
    {
        var starts = shades.Select(shade => shade.Start).ToList();
        var edges = shades
            .Select(shade => shade.End)
            .Where(end => end > first.Start + size && end < first.End - size && starts.Exists(start => IsSame(start, end)))
            .Order()
            .Aggregate(new List<double> { first.Start }, (known, end) =>
            {
                if (!IsSame(known[^1], end))
                    known.Add(end);
                return known;
            });
        edges.Add(first.End);
        return
            edges.Count > 3
            && edges[1..^1].TrueForAll(edge => parted.Count(line => line.IsCutAt(edge, size / 5)) <= MaxCrossing * parted.Count)
            ? edges
            : null;
    }

    private static bool IsSame(double edge, double other) => Math.Abs(edge - other) <= RuledFrame.MaxDrift;

    // White from the first row to the last, also where no two cells beside it have a line on one height. One heading may reach over it.
    private IEnumerable<(double Left, double Right)> Unbroken(List<TextLine> text, List<TextLine> parted)
    {
        var begin = text.FindIndex(line => line.BeginsWithDigit);
        var body = begin < 0 ? parted : parted.FindAll(line => line.Middle >= text[begin].Middle);
        if (body.Count < MinLines)
            yield break;
        var end = double.MaxValue;
        foreach (var segment in body.SelectMany(line => line.Segments).OrderBy(segment => segment.Left))
        {
            if (segment.Left - end > size / 4 && parted.Count(line => line.Crosses((end + segment.Left) / 2, size / 5)) <= 1)
                yield return (end, segment.Left);
            end = end == double.MaxValue ? segment.Right : Math.Max(end, segment.Right);
        }
    }

    // The middle of what all lines leave free around a place in a gap of one of them; where cells begin, if they begin at one place.
    private double? Free(List<TextLine> parted, (double Left, double Right) gap, double middle)
    {
        var (left, right, parts, crossing) = (gap.Left, Math.Max(gap.Left, gap.Right), 0, 0);
        var begins = new List<double>();
        foreach (var line in parted)
        {
            if (line.Crosses(middle, size / 3))
            {
                crossing++;
                continue;
            }

            var before = line.Segments.Where(segment => segment.Left < middle && segment.Right <= middle + (size / 3)).ToList();
            var behind = line.Segments.Where(segment => segment.Right > middle && segment.Left >= middle - (size / 3)).ToList();
            parts += before.Count > 0 && behind.Count > 0 ? 1 : 0;
            left = before.Count == 0 ? left : Math.Max(left, before[^1].Right);
            right = behind.Count == 0 ? right : Math.Min(right, behind[0].Left);
            begins.AddRange(behind.Take(1).Select(segment => segment.Left));
        }

        var isAligned = begins.Count(begin => begin - right < MaxDrift) >= MinBegins;
        return parts > 1 && crossing <= MaxCrossing * parts ? (isAligned ? right - (size / 10) : (left + right) / 2) : null;
    }
}
