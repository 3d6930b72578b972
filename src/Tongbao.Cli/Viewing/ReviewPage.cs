using Tongbao.Pages;
using Tongbao.Pages.Pdf;

namespace Tongbao.Cli.Viewing;

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
    /// <summary>True when its text is not printed but lies over an image of it.</summary>
    public bool HasHiddenText { get; init; }
}

/// <summary>A line of a page.</summary>
/// <param name="Number">1-based on its page; of the file for plain text.</param>
/// <param name="Segments">Left to right.</param>
internal sealed record ReviewLine(int Number, IReadOnlyList<ReviewSegment> Segments)
{
    /// <summary>From the top of its highest ink to the bottom of its lowest, in points; null without geometry.</summary>
    public (double Top, double Bottom)? Band =>
        Segments.SelectMany(segment => segment.Places).Where(place => place.Ink is not null).Select(place => place.Ink!.Value).ToList()
            is { Count: > 0 } ink
            ? (ink.Min(box => box.Top), ink.Max(box => box.Bottom))
            : null;

    public string Text => string.Concat(Segments.Select(segment => segment.Text));
}

/// <summary>A piece of a line that became one thing.</summary>
/// <param name="Kind">What it became.</param>
/// <param name="Node">Number of the node it stands in; null for what is lost.</param>
/// <param name="Text">Its words.</param>
/// <param name="Places">Where each UTF-16 unit of them stands; empty without geometry.</param>
internal sealed record ReviewSegment(ReviewKind Kind, int? Node, string Text, IReadOnlyList<GlyphPlace> Places);

/// <summary>Where a character stands, in points from the page's upper left.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="Baseline">Of its glyph.</param>
/// <param name="Size">Font size.</param>
/// <param name="Ink">The box around its ink; null for a space.</param>
internal readonly record struct GlyphPlace(double X, double Right, double Baseline, double Size, Box? Ink);
