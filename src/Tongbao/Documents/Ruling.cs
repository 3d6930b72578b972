namespace Tongbao.Documents;

/// <summary>A straight line on a page that runs along it or down it: the edge of a cell, or a piece of one.</summary>
/// <param name="IsHorizontal">True for a line along the page.</param>
/// <param name="Position">Distance from the top of the page of a horizontal line, from its left of a vertical one; in points.</param>
/// <param name="Start">Where it begins, from the left or the top, in points.</param>
/// <param name="End">Where it ends; never before <paramref name="Start"/>.</param>
internal readonly record struct Ruling(bool IsHorizontal, double Position, double Start, double End)
{
    /// <summary>A box thinner than this is a line along its length, in points: browsers and Word fill one for each edge.</summary>
    public const double MaxThickness = 2.6;

    /// <summary>How long it is, in points.</summary>
    public double Length => End - Start;

    /// <summary>The line that a filled box is, a dot being one without a length; null for a box that is an area.</summary>
    public static Ruling? Of(Box box)
    {
        var (width, height) = (box.Right - box.Left, box.Bottom - box.Top);
        if (width <= MaxThickness && height <= MaxThickness && Math.Max(width, height) < 1.5 * Math.Min(width, height))
            return new Ruling(true, (box.Top + box.Bottom) / 2, (box.Left + box.Right) / 2, (box.Left + box.Right) / 2);
        if (height <= MaxThickness && width > height)
            return new Ruling(true, (box.Top + box.Bottom) / 2, box.Left, box.Right);
        return width <= MaxThickness && height > width ? new Ruling(false, (box.Left + box.Right) / 2, box.Top, box.Bottom) : null;
    }
}
