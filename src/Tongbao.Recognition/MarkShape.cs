namespace Tongbao.Recognition;

/// <summary>The ink of a mark, in heights of a character; top and bottom from the middle of its line.</summary>
/// <param name="Width">From its left to its right.</param>
/// <param name="Top">Above 0 for what hangs below the middle.</param>
/// <param name="Bottom">More than <paramref name="Top"/>.</param>
internal readonly record struct MarkShape(double Width, double Top, double Bottom)
{
    /// <summary>Marks have no larger pieces, and none so far above the middle, in heights of a character.</summary>
    private const double Largest = 0.36,
        Highest = -0.1;

    /// <summary>How far from where the mark is seen its ink may be, and how near to the middle of a neighbour.</summary>
    private const double Reach = 0.35,
        Neighbour = 0.42;

    /// <summary>By how much marks of one kind differ, and a difference that says no more than a larger one, in deviations.</summary>
    private const double Deviation = 0.035,
        MaxDeviations = 3;

    /// <param name="line">The line of the mark.</param>
    /// <param name="at">Which of its characters it is.</param>
    /// <returns>Null if there is no such ink.</returns>
    public static MarkShape? Of(ReadLine line, int at)
    {
        var height = line.Line.Height;
        var centre = line.Characters[at].Centre;
        var from = at == 0 ? double.MinValue : line.Characters[at - 1].Centre + (Neighbour * height);
        var to = at + 1 == line.Characters.Count ? double.MaxValue : line.Characters[at + 1].Centre - (Neighbour * height);
        var pieces = line
            .Line.Blobs.Where(blob =>
                Math.Max(blob.Width, blob.Height) < Largest * height
                && Math.Abs(blob.MiddleX - centre) < Reach * height
                && blob.MiddleX > from
                && blob.MiddleX < to
                && blob.Top - line.Line.MiddleAt(blob.MiddleX) > Highest * height
            )
            .ToList();
        if (pieces.Count == 0)
            return null;
        var middle = line.Line.MiddleAt(centre);
        return new MarkShape(
            (pieces.Max(blob => blob.Right) - pieces.Min(blob => blob.Left)) / height,
            (pieces.Min(blob => blob.Top) - middle) / height,
            (pieces.Max(blob => blob.Bottom) - middle) / height
        );
    }

    /// <summary>The middle of each measure.</summary>
    public static MarkShape Typical(IReadOnlyList<MarkShape> shapes)
    {
        return new MarkShape(Median(shape => shape.Width), Median(shape => shape.Top), Median(shape => shape.Bottom));

        double Median(Func<MarkShape, double> measure) => shapes.Select(measure).Order().ElementAt(shapes.Count / 2);
    }

    /// <summary>How likely a mark of this shape looks like <paramref name="seen"/>: a logarithm, 0 if it is quite the same.</summary>
    public double Likelihood(MarkShape seen)
    {
        return Of(Width - seen.Width) + Of(Top - seen.Top) + Of(Bottom - seen.Bottom);

        static double Of(double difference) => -0.5 * Math.Pow(Math.Min(Math.Abs(difference) / Deviation, MaxDeviations), 2);
    }
}
