namespace Tongbao.Recognition.Layout;

/// <summary>Finds ticks and strokes in the margin beside a line, which would be read as its first or last sign.</summary>
internal static class MarginMarks
{
    /// <summary>A mark has not more pieces than this, and is not wider, in ems.</summary>
    private const int MaxPieces = 3;
    private const double Widest = 1.6;

    /// <summary>White space parts it from the line, in ems.</summary>
    private const double LeastGap = 0.6;

    /// <summary>It stands so far out of the column, in ems.</summary>
    private const double Outside = 0.4;

    /// <summary>Lines begin or end at the same place when they do so within this, in ems.</summary>
    private const double SameEdge = 0.5;

    public static HashSet<Blob> Of(IReadOnlyList<PrintedLine> lines, double em)
    {
        var marks = new HashSet<Blob>();
        foreach (var line in lines.Where(line => line.Blobs.Count <= MaxPieces && IsBeside(line, lines, em)))
            marks.UnionWith(line.Blobs);
        Collect(marks, lines, em, blob => blob.Left, blob => blob.Right);
        // The right margin is the left one in a mirror.
        Collect(marks, lines, em, blob => -blob.Right, blob => -blob.Left);
        return marks;
    }

    // The last word of a paragraph, however short, has its line for itself.
    private static bool IsBeside(PrintedLine mark, IReadOnlyList<PrintedLine> lines, double em)
    {
        var middle = (mark.Left + mark.Right) / 2.0;
        return mark.Right - mark.Left <= Widest * em
            && lines.Any(line =>
                line != mark
                && line.Blobs.Count > MaxPieces
                && mark.Right < line.Left - (LeastGap * em)
                && Math.Abs(line.MiddleAt(middle) - mark.MiddleAt(middle)) < 0.7 * em
            );
    }

    private static void Collect(
        HashSet<Blob> marks,
        IReadOnlyList<PrintedLine> lines,
        double em,
        Func<Blob, double> near,
        Func<Blob, double> far
    )
    {
        var parted = lines.Select(line => Part(line, em, near, far)).OfType<(List<Blob> Mark, double Edge)>().ToList();
        if (parted.TrueForAll(line => line.Mark.Count == 0))
            return;
        // The outermost place where several lines begin.
        var edges = parted
            .CountBy(line => Math.Round(line.Edge / (SameEdge * em)))
            .Where(place => place.Value >= Math.Max(2, 0.1 * parted.Count))
            .Select(place => place.Key * SameEdge * em)
            .ToList();
        if (edges.Count == 0)
            return;
        foreach (var (mark, _) in parted.Where(line => line.Mark.Count > 0 && line.Mark.Max(far) < edges.Min() - (Outside * em)))
            marks.UnionWith(mark);
    }

    // What may be a mark before a line, and where the line begins without it; null for a line that may be a mark itself.
    private static (List<Blob> Mark, double Edge)? Part(PrintedLine line, double em, Func<Blob, double> near, Func<Blob, double> far)
    {
        var blobs = line.Blobs.OrderBy(near).ToList();
        var end = double.NegativeInfinity;
        for (var i = 0; i < blobs.Count; i++)
        {
            if (i > 0 && near(blobs[i]) - end >= LeastGap * em)
                return i <= MaxPieces && end - near(blobs[0]) <= Widest * em ? (blobs[..i], near(blobs[i])) : ([], near(blobs[0]));
            end = Math.Max(end, far(blobs[i]));
            if (end - near(blobs[0]) > Widest * em)
                return ([], near(blobs[0]));
        }

        return null;
    }
}
