namespace Tongbao.Lines;

/// <summary>What the Lines stage gives: lines in reading order, the column they stand in, and what was set aside.</summary>
/// <param name="Lines">In reading order.</param>
/// <param name="Furniture">In reading order of its pages.</param>
/// <param name="Measure">Width of the column in ems: where a full line ends.</param>
/// <param name="PageCount">Number of pages.</param>
/// <param name="HasGeometry">True when positions were read, false when they were counted from display widths.</param>
internal sealed record LineSheet(
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Furniture> Furniture,
    double Measure,
    int PageCount,
    bool HasGeometry
)
{
    /// <summary>How many lines at the start are the title of the document; null when the Framing stage found none.</summary>
    public int? TitleLines { get; init; }
}
