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

    /// <summary>A line without an indent begins so many ems before one that has it, two characters, and is set solid.</summary>
    private const double LeastIndent = 1.9,
        MaxIndent = 2.4,
        Solid = 1;

    /// <param name="lines">Those of the page.</param>
    /// <param name="em">Height of its characters.</param>
    /// <param name="slope">How it lies: its margins lean as its lines fall.</param>
    /// <param name="strokes">The straight strokes on it: the numbers of a table stand beside its text, and are no marks.</param>
    public static HashSet<Blob> Of(IReadOnlyList<PrintedLine> lines, double em, double slope, IReadOnlyList<TextBox> strokes)
    {
        var marks = new HashSet<Blob>();
        lines = [.. lines.Where(line => !IsInTable(line, strokes))];
        foreach (var line in lines.Where(line => IsAlone(line, em) && IsBeside(line, lines, em)))
            marks.UnionWith(line.Blobs);
        var text = lines.Where(line => !marks.Contains(line.Blobs[0])).ToList();
        Collect(marks, text, em, blob => blob.Left + (slope * blob.MiddleY), blob => blob.Right + (slope * blob.MiddleY));
        // The right margin is the left one in a mirror.
        Collect(marks, text, em, blob => -blob.Right - (slope * blob.MiddleY), blob => -blob.Left - (slope * blob.MiddleY));
        return marks;
    }

    private static bool IsInTable(PrintedLine line, IReadOnlyList<TextBox> strokes) =>
        IsBetween(strokes, line.Left, line.MiddleAt(line.Left)) && IsBetween(strokes, line.Right, line.MiddleAt(line.Right));

    // A stroke across runs above, and one below.
    private static bool IsBetween(IReadOnlyList<TextBox> strokes, double x, double y)
    {
        var across = strokes.Where(stroke => stroke.Width > stroke.Height && stroke.Left <= x && stroke.Right >= x).ToList();
        return across.Exists(stroke => stroke.Bottom < y) && across.Exists(stroke => stroke.Top > y);
    }

    private static bool IsAlone(PrintedLine line, double em) => line.Blobs.Count <= MaxPieces && line.Right - line.Left <= Widest * em;

    // The last word of a paragraph, however short, has its line for itself.
    private static bool IsBeside(PrintedLine mark, IReadOnlyList<PrintedLine> lines, double em)
    {
        var middle = (mark.Left + mark.Right) / 2.0;
        return lines.Any(line =>
            line != mark
            && line.Blobs.Count > MaxPieces
            && mark.Right < line.Left - (LeastGap * em)
            && Math.Abs(line.MiddleAt(middle) - mark.MiddleAt(middle)) < 0.7 * em
        );
    }

    private static void Collect(HashSet<Blob> marks, List<PrintedLine> lines, double em, Func<Blob, double> near, Func<Blob, double> far)
    {
        var parted = lines.Select(line => Part(line, em, near, far)).ToList();
        if (parted.TrueForAll(line => line.Mark.Count == 0))
            return;
        // The outermost place where several lines begin; what may be a mark itself counts half.
        var least = Math.Max(2, 0.1 * parted.Count);
        var weights = lines.Select(line => IsAlone(line, em) ? 0.5 : 1).ToList();
        var edges = parted
            .Select(line => line.Edge)
            .Where(edge => parted.Zip(weights).Sum(other => Math.Abs(other.First.Edge - edge) <= SameEdge * em ? other.Second : 0) >= least)
            .ToList();
        if (edges.Count == 0)
            return;
        var column = edges.Min();
        foreach (var (mark, _) in parted)
        {
            if (mark.Count == 0)
                continue;
            var (outside, gap) = ((column - near(mark[0])) / em, (column - mark.Max(far)) / em);
            if (gap > Outside && (gap > Solid || outside is < LeastIndent or > MaxIndent))
                marks.UnionWith(mark);
        }
    }

    // What may be a mark before a line, and where the line begins without it.
    private static (List<Blob> Mark, double Edge) Part(PrintedLine line, double em, Func<Blob, double> near, Func<Blob, double> far)
    {
        var blobs = line.Blobs.OrderBy(near).ToList();
        var end = double.NegativeInfinity;
        for (var i = 0; i < blobs.Count; i++)
        {
            if (i > 0 && near(blobs[i]) - end >= LeastGap * em)
                return i <= MaxPieces && end - near(blobs[0]) <= Widest * em ? (blobs[..i], near(blobs[i])) : ([], near(blobs[0]));
            end = Math.Max(end, far(blobs[i]));
            if (end - near(blobs[0]) > Widest * em)
                break;
        }

        return ([], near(blobs[0]));
    }
}
