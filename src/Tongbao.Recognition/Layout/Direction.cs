namespace Tongbao.Recognition.Layout;

/// <summary>Tells a page that lies on its side: characters stand closer together along a line than from line to line.</summary>
internal static class Direction
{
    /// <summary>Fewer characters do not tell.</summary>
    private const int LeastLetters = 30;

    /// <summary>Characters of two parts have narrow gaps inside: of the gaps sorted by width, one behind those is compared.</summary>
    private const double Rank = 0.7;

    /// <summary>How much wider the gaps along the page are where it lies on its side.</summary>
    private const double Wider = 1.5;

    public static bool IsSideways(IReadOnlyList<Blob> blobs)
    {
        var em = LineFinder.Em(blobs);
        var letters = blobs
            .Where(blob => blob.Height >= 0.4 * em && blob.Height <= 2 * em && blob.Width <= 2 * em && blob.Width >= 0.2 * em)
            .ToList();
        if (letters.Count < LeastLetters)
            return false;
        var cells = letters.ToLookup(blob => (Cell(blob.MiddleX, em), Cell(blob.MiddleY, em)));
        var (along, down) = (new List<double>(), new List<double>());
        foreach (var letter in letters)
        {
            var (column, row) = (Cell(letter.MiddleX, em), Cell(letter.MiddleY, em));
            var (right, below) = (double.MaxValue, double.MaxValue);
            for (var x = column - 1; x <= column + 1; x++)
            {
                for (var y = row - 1; y <= row + 1; y++)
                {
                    foreach (var other in cells[(x, y)])
                    {
                        if (other == letter)
                            continue;
                        if (
                            other.Left >= letter.Right
                            && Math.Min(other.Bottom, letter.Bottom) - Math.Max(other.Top, letter.Top) > 0.3 * em
                        )
                            right = Math.Min(right, other.Left - letter.Right);
                        if (
                            other.Top >= letter.Bottom
                            && Math.Min(other.Right, letter.Right) - Math.Max(other.Left, letter.Left) > 0.3 * em
                        )
                            below = Math.Min(below, other.Top - letter.Bottom);
                    }
                }
            }

            if (right < double.MaxValue)
                along.Add(right);
            if (below < double.MaxValue)
                down.Add(below);
        }

        return along.Count > 0 && down.Count > 0 && At(along) > Wider * Math.Max(1, At(down));
    }

    // Squares in which a neighbour must be: wider than lines are apart.
    private static int Cell(double place, double em) => (int)(place / (2.5 * em));

    private static double At(List<double> gaps) => gaps.Order().ElementAt((int)(Rank * gaps.Count));
}
