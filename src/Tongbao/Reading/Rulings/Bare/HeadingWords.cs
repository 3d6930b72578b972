namespace Tongbao.Reading.Rulings.Bare;

/// <summary>The words of one heading, on one line or on several.</summary>
/// <param name="Left">Where they begin, from the left, in points.</param>
/// <param name="Right">Where they end.</param>
/// <param name="Top">The middle of their first line, from the top, in points.</param>
/// <param name="Bottom">The middle of their last line.</param>
/// <param name="Words">The words, without white space.</param>
internal sealed record HeadingWords(double Left, double Right, double Top, double Bottom, string Words)
{
    /// <summary>Half-way between its sides.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>True if it stands over the other, or below it.</summary>
    public bool Overlaps(HeadingWords other) => Left < other.Right && other.Left < Right;

    /// <summary>The two as one heading.</summary>
    /// <param name="other">What stands above it or below it.</param>
    public HeadingWords With(HeadingWords other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Max(Right, other.Right),
            Math.Min(Top, other.Top),
            Math.Max(Bottom, other.Bottom),
            Top < other.Top ? Words + other.Words : other.Words + Words
        );
}
