using Tongbao.Reading.Pdf.Objects;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>The box around the clipping path, in points from the lower left of the page.</summary>
internal readonly record struct ClipBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>All of the page.</summary>
    public static ClipBox All { get; } = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);

    /// <summary>True if the path is not the whole box.</summary>
    public bool IsRough { get; init; }

    /// <summary>The box that is larger by a number of points on every side.</summary>
    public ClipBox Grown(double by) => new(Left - by, Bottom - by, Right + by, Top + by) { IsRough = IsRough };

    /// <summary>The box around a box of another space.</summary>
    public ClipBox In(in Matrix space)
    {
        var (a, b) = (space.Apply(Left, Bottom), space.Apply(Right, Bottom));
        var (c, d) = (space.Apply(Left, Top), space.Apply(Right, Top));
        return new ClipBox(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)),
            Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)),
            Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y))
        );
    }

    /// <summary>True if no part of the box around (<paramref name="x1"/>, <paramref name="y1"/>) and
    /// (<paramref name="x2"/>, <paramref name="y2"/>), larger by <paramref name="around"/>, is inside.</summary>
    public bool CutsAway(double x1, double y1, double x2, double y2, double around) =>
        Math.Max(x1, x2) + around < Left
        || Math.Min(x1, x2) - around > Right
        || Math.Max(y1, y2) + around < Bottom
        || Math.Min(y1, y2) - around > Top;

    /// <summary>What of <paramref name="other"/> is inside; this box stays as rough as it is.</summary>
    public ClipBox Cut(in ClipBox other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top))
        {
            IsRough = IsRough,
        };
}
