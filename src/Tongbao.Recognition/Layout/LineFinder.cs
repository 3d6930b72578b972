namespace Tongbao.Recognition.Layout;

/// <summary>Finds the lines of a printed page by what hangs together on it.</summary>
internal static class LineFinder
{
    /// <summary>Characters are not smaller or larger than this, in pixels at 200 dpi: 5 and 60 pt.</summary>
    private const int Smallest = 12,
        Largest = 170;

    /// <summary>A gap that parts two columns, in ems.</summary>
    private const double ColumnGap = 2.5;

    /// <summary>Between two tall characters there may be signs that are not.</summary>
    private const double TallGap = 4;

    /// <summary>Low signs before or behind the tall ones: 二、 before a heading, parted by a mark that is low too.</summary>
    private const double LowGap = 1.7;

    /// <summary>Smaller signs do not lead to others before them: dust would.</summary>
    private const double LeastBefore = 0.2;

    /// <summary>Characters of heavy print touch; what is wider than a word and higher than this is a picture.</summary>
    private const double HighestTouching = 1.4;

    /// <summary>Lines of so many ems say how the page lies.</summary>
    private const double LongLine = 10;

    /// <summary>A line that runs otherwise than its page by more was not measured well.</summary>
    private const double MaxTurn = 0.006;

    /// <param name="blobs">Those of the page.</param>
    /// <param name="edges">What no line runs across.</param>
    public static List<PrintedLine> Find(IReadOnlyList<Blob> blobs, CellEdges edges)
    {
        var em = Em(blobs);
        var lines = new List<PrintedLine>();
        var letters = blobs.Where(blob =>
            blob.Height >= 0.5 * em && (blob.Width <= 3 * em ? blob.Height <= 2.2 * em : blob.Height <= HighestTouching * em)
        );
        foreach (var blob in letters.OrderBy(blob => blob.Left).ThenBy(blob => blob.Top))
        {
            var line = lines
                .Where(line => blob.Left - line.Right < TallGap * em && Overlap(blob, line.End) > 0.5 && !IsParted(line, blob, edges))
                .MinBy(line => Math.Abs(((line.End.Top + line.End.Bottom) / 2) - blob.MiddleY));
            if (line is null)
                lines.Add(line = new PrintedLine());
            line.Add(blob);
        }

        Fit(lines, em);
        lines = Joined(lines, em, edges);
        var low = blobs.Where(blob => blob.Height < 0.5 * em && blob.Width < 2.5 * em && SizeOf(blob) >= 0.06 * em).ToList();
        var left = Take(lines, low, em, edges);
        if (LowWords.Of(left, em) is { Count: > 0 } words)
        {
            lines.AddRange(words);
            Take(lines, left.Where(blob => !words.Exists(word => word.Blobs.Contains(blob))), em, edges);
        }

        return [.. Joined(lines, em, edges).SelectMany(line => line.Parts(ColumnGap * em))];
    }

    /// <summary>Height of a Chinese character: most blobs of a plausible size are not higher.</summary>
    public static double Em(IReadOnlyList<Blob> blobs)
    {
        var heights = blobs
            .Where(blob => blob.Height is >= Smallest and <= Largest && blob.Width is >= Smallest and <= Largest)
            .Select(blob => blob.Height)
            .Order()
            .ToList();
        return heights.Count == 0 ? 40 : heights[(int)(heights.Count * 0.8)];
    }

    /// <summary>How a page lies: by how much its lines fall from one pixel to the next; 0 if no line says so.</summary>
    public static double Slope(IReadOnlyList<PrintedLine> lines, double em)
    {
        var slopes = lines.Where(line => line.Right - line.Left > LongLine * em).Select(line => line.Slope).Order().ToList();
        return slopes.Count == 0 ? 0 : slopes[slopes.Count / 2];
    }

    private static void Fit(List<PrintedLine> lines, double em)
    {
        foreach (var line in lines)
            line.Fit(em);
        var slope = Slope(lines, em);
        foreach (var line in lines)
        {
            if (line.Right - line.Left <= LongLine * em || Math.Abs(line.Slope - slope) > MaxTurn)
                line.Turn(slope);
        }
    }

    // The upper and the lower half of a character may have begun a line each.
    private static List<PrintedLine> Joined(List<PrintedLine> lines, double em, CellEdges edges)
    {
        var joined = new List<PrintedLine>();
        foreach (var line in lines.OrderByDescending(line => line.Blobs.Count))
        {
            var middle = (line.Left + line.Right) / 2.0;
            var host = joined
                .Where(other =>
                    line.Left < other.Right + (ColumnGap * em)
                    && line.Right > other.Left - (ColumnGap * em)
                    && (
                        Math.Abs(other.MiddleAt(middle) - line.MiddleAt(middle)) < 0.45 * Math.Max(em, other.Height)
                        || AreHalves(line, other, em)
                    )
                    && !edges.Part(Math.Min(line.Right, other.Right), Math.Max(line.Left, other.Left), line.MiddleAt(middle))
                )
                .MinBy(other => Math.Abs(other.MiddleAt(middle) - line.MiddleAt(middle)));
            if (host is null)
            {
                joined.Add(line);
                continue;
            }

            foreach (var blob in line.Blobs)
                host.Take(blob);
        }

        Fit(joined, em);
        return joined;
    }

    // The upper and the lower part of a word or two, as the last of a paragraph: together they are no higher than a character.
    private static bool AreHalves(PrintedLine line, PrintedLine other, double em)
    {
        if (Math.Max(line.Right - line.Left, other.Right - other.Left) > PrintedLine.ShortLine * em)
            return false;
        var (a, b) = (line.Extent, other.Extent);
        return Math.Max(a.Bottom, b.Bottom) - Math.Min(a.Top, b.Top) < PrintedLine.HighestLine * em;
    }

    // From left to right, each may lead to the next; then back, for what stands before the first: 三、 where 意 has low parts alone.
    private static List<Blob> Take(List<PrintedLine> lines, IEnumerable<Blob> low, double em, CellEdges edges)
    {
        var before = low.OrderBy(blob => blob.Left).ThenBy(blob => blob.Top).Where(blob => !IsTaken(lines, blob, em, edges)).ToList();
        return
        [
            .. before
                .OrderByDescending(blob => blob.Right)
                .Where(blob => SizeOf(blob) < LeastBefore * em || !IsTaken(lines, blob, em, edges)),
        ];
    }

    private static bool IsTaken(List<PrintedLine> lines, Blob blob, double em, CellEdges edges)
    {
        var line = lines
            .Where(line =>
                blob.Left < line.Right + (LowGap * em)
                && blob.Right > line.Left - (LowGap * em)
                && Math.Abs(blob.MiddleY - line.MiddleAt(blob.MiddleX)) < 0.6 * HeightOf(line, em)
                && !IsParted(line, blob, edges)
            )
            .MinBy(line => Math.Abs(blob.MiddleY - line.MiddleAt(blob.MiddleX)));
        line?.Take(blob);
        return line is not null;
    }

    // A word may be known by a part of it, as the last one of a paragraph.
    private static double HeightOf(PrintedLine line, double em) =>
        line.Right - line.Left <= PrintedLine.ShortLine * em ? Math.Max(line.Height, em) : line.Height;

    private static bool IsParted(PrintedLine line, Blob blob, CellEdges edges) =>
        edges.Part(Math.Min(line.Right, blob.Right), Math.Max(line.Left, blob.Left), blob.MiddleY);

    private static int SizeOf(Blob blob) => Math.Max(blob.Width, blob.Height);

    private static double Overlap(Blob blob, (double Top, double Bottom) end) =>
        (Math.Min(blob.Bottom, end.Bottom) - Math.Max(blob.Top, end.Top)) / Math.Min(blob.Height, end.Bottom - end.Top);
}
