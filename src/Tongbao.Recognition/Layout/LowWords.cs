namespace Tongbao.Recognition.Layout;

/// <summary>Finds a word that has a line for itself and no high piece: 言 is strokes, one over the other.</summary>
internal static class LowWords
{
    /// <summary>A character is so high and so wide, in ems, and not higher.</summary>
    private const double LeastHigh = 0.6,
        LeastWide = 0.45,
        Most = 1.15;

    /// <summary>Its pieces are not farther apart, in ems.</summary>
    private const double Gap = 0.35;

    /// <summary>It has some of this size, in ems: dust is smaller.</summary>
    private const double Piece = 0.25;
    private const int LeastPieces = 3;

    /// <summary>More on a page are a pattern.</summary>
    private const int MostPieces = 400;

    /// <param name="low">What no line has taken.</param>
    /// <param name="em">Height of a Chinese character.</param>
    public static List<PrintedLine> Of(IReadOnlyList<Blob> low, double em)
    {
        var pieces = low.Where(blob => Math.Max(blob.Width, blob.Height) >= Piece * em).OrderBy(blob => blob.Top).ToList();
        if (pieces.Count > MostPieces)
            return [];
        var groups = new List<List<Blob>>();
        foreach (var piece in pieces)
        {
            if (groups.Find(group => group.Exists(other => AreNear(piece, other, em))) is { } group)
                group.Add(piece);
            else
                groups.Add([piece]);
        }

        return [.. groups.Where(group => IsWord(group, em)).Select(group => LineOf(group, em))];
    }

    private static bool AreNear(Blob one, Blob other, double em) =>
        Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) < Gap * em
        && Math.Max(one.Top, other.Top) - Math.Min(one.Bottom, other.Bottom) < Gap * em;

    private static bool IsWord(List<Blob> group, double em)
    {
        var (high, wide) = (
            group.Max(blob => blob.Bottom) - group.Min(blob => blob.Top),
            group.Max(blob => blob.Right) - group.Min(blob => blob.Left)
        );
        return group.Count >= LeastPieces && high >= LeastHigh * em && high <= Most * em && wide >= LeastWide * em;
    }

    private static PrintedLine LineOf(List<Blob> group, double em)
    {
        var line = new PrintedLine();
        foreach (var blob in group.OrderBy(blob => blob.Left))
            line.Take(blob);
        line.Fit(em);
        return line;
    }
}
