using Tongbao.Reading.Pdf;

namespace Tongbao.Review.Model;

/// <summary>A page as it was printed, and what each piece of its lines became.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">In points; 0 for a format without geometry.</param>
/// <param name="Height">In points; 0 for a format without geometry.</param>
/// <param name="Lines">Top to bottom.</param>
/// <param name="Loose">What stands in no line: a watermark's letters, one by one.</param>
/// <param name="Images">Back to front.</param>
internal sealed record ReviewPage(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<ReviewLine> Lines,
    IReadOnlyList<ReviewSegment> Loose,
    IReadOnlyList<PageImage> Images
)
{
    /// <summary>The cells of its tables.</summary>
    public IReadOnlyList<ReviewCell> Cells { get; init; } = [];

    /// <summary>True when its text is not printed but lies over an image of it.</summary>
    public bool HasHiddenText { get; init; }
}
