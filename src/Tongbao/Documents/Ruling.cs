namespace Tongbao.Documents;

/// <summary>A straight line on a page that runs along it or down it: the edge of a cell, or a piece of one.</summary>
/// <param name="IsHorizontal">True for a line along the page.</param>
/// <param name="Position">Distance from the top of the page of a horizontal line, from its left of a vertical one; in points.</param>
/// <param name="Start">Where it begins, from the left or the top, in points.</param>
/// <param name="End">Where it ends; never before <paramref name="Start"/>.</param>
/// <param name="IsShade">True for the upper or lower edge of a shaded area.</param>
internal readonly record struct Ruling(bool IsHorizontal, double Position, double Start, double End, bool IsShade = false)
{
    /// <summary>A box thinner than this is a line along its length, in points: browsers and Word fill one for each edge.</summary>
    public const double MaxThickness = 2.6;

    /// <summary>An area that is lower than this is part of a sign, and one that is higher shades no row, in points.</summary>
    private const double MinShade = 8;

    private const double MaxShade = 240;

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

    /// <summary>The upper and the lower edge of a filled box that may shade a row or a cell; none of other boxes.</summary>
    public static IEnumerable<Ruling> Shade(Box box) =>
        box.Bottom - box.Top is >= MinShade and <= MaxShade && box.Right - box.Left >= MinShade
            ?
            [
                new Ruling(true, box.Top, box.Left, box.Right, IsShade: true),
                new Ruling(true, box.Bottom, box.Left, box.Right, IsShade: true),
            ]
            : [];
}
