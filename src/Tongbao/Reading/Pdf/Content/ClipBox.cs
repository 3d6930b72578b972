namespace Tongbao.Reading.Pdf.Content;

/// <summary>The box around the clipping path, in points from the lower left of the page.</summary>
internal readonly record struct ClipBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>All of the page.</summary>
    public static ClipBox All { get; } = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);

    /// <summary>True if the path is not the whole box.</summary>
    public bool IsRough { get; init; }

    /// <summary>What of <paramref name="other"/> is inside; this box stays as rough as it is.</summary>
    public ClipBox Cut(in ClipBox other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top))
        {
            IsRough = IsRough,
        };
}
