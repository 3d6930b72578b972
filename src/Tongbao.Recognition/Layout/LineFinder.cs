namespace Tongbao.Recognition.Layout;

/// <summary>Finds the lines of a printed page by what hangs together on it.</summary>
internal static class LineFinder
{
    /// <summary>Characters are not smaller or larger than this, in pixels at 200 dpi: 5 and 60 pt.</summary>
    private const int Smallest = 12,
        Largest = 170;

    /// <summary>A gap that parts two columns, in ems.</summary>
    private const double ColumnGap = 2.5;

    /// <param name="blobs">Those of the page.</param>
    public static List<PrintedLine> Find(IReadOnlyList<Blob> blobs)
    {
        var em = Em(blobs);
        var lines = new List<PrintedLine>();
        var letters = blobs.Where(blob => blob.Height >= 0.5 * em && blob.Height <= 2.2 * em && blob.Width <= 3 * em).OrderBy(blob => blob.Left);
        foreach (var blob in letters)
        {
            var line = lines
                .Where(line => blob.Left - line.Right < ColumnGap * em && Overlap(blob, line.End) > 0.5)
                .MinBy(line => Math.Abs(((line.End.Top + line.End.Bottom) / 2) - blob.MiddleY));
            if (line is null)
                lines.Add(line = new PrintedLine());
            line.Add(blob);
        }

        foreach (var line in lines)
            line.Fit(em);
        lines = Joined(lines, em);
        var small = blobs.Where(blob => blob.Height < 0.5 * em && blob.Width < 2.5 * em && Math.Max(blob.Height, blob.Width) >= 0.06 * em);
        foreach (var blob in small.OrderBy(blob => blob.Left))
        {
            var line = lines
                .Where(line =>
                    blob.Left < line.Right + (1.3 * em)
                    && blob.Right > line.Left - (1.3 * em)
                    && Math.Abs(blob.MiddleY - line.MiddleAt(blob.MiddleX)) < 0.6 * line.Height
                )
                .MinBy(line => Math.Abs(blob.MiddleY - line.MiddleAt(blob.MiddleX)));
            line?.Take(blob);
        }

        return lines;
    }

    /// <summary>Height of a Chinese character: nine of ten blobs of a plausible size are not higher.</summary>
    public static double Em(IReadOnlyList<Blob> blobs)
    {
        var heights = blobs
            .Where(blob => blob.Height is >= Smallest and <= Largest && blob.Width is >= Smallest and <= Largest)
            .Select(blob => blob.Height)
            .Order()
            .ToList();
        return heights.Count == 0 ? 40 : heights[(int)(heights.Count * 0.8)];
    }

    // The upper and the lower half of a character may have begun a line each.
    private static List<PrintedLine> Joined(List<PrintedLine> lines, double em)
    {
        var joined = new List<PrintedLine>();
        foreach (var line in lines.OrderByDescending(line => line.Blobs.Count))
        {
            var middle = (line.Left + line.Right) / 2.0;
            var host = joined
                .Where(other =>
                    line.Left < other.Right + (ColumnGap * em)
                    && line.Right > other.Left - (ColumnGap * em)
                    && Math.Abs(other.MiddleAt(middle) - line.MiddleAt(middle)) < 0.45 * Math.Max(em, other.Height)
                )
                .MinBy(other => Math.Abs(other.MiddleAt(middle) - line.MiddleAt(middle)));
            if (host is null)
            {
                joined.Add(line);
                continue;
            }

            foreach (var blob in line.Blobs)
                host.Take(blob);
            host.Fit(em);
        }

        return joined;
    }

    private static double Overlap(Blob blob, (double Top, double Bottom) end) =>
        (Math.Min(blob.Bottom, end.Bottom) - Math.Max(blob.Top, end.Top)) / Math.Min(blob.Height, end.Bottom - end.Top);
}
