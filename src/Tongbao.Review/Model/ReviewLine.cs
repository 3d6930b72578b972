using Tongbao.Documents;

namespace Tongbao.Review.Model;

/// <summary>A line of a page.</summary>
/// <param name="Number">1-based on its page; of the file for plain text.</param>
/// <param name="Segments">Left to right.</param>
internal sealed record ReviewLine(int Number, IReadOnlyList<ReviewSegment> Segments)
{
    /// <summary>The cell it is in; null outside of tables.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>From the top of its highest ink to the bottom of its lowest, in points; null without geometry.</summary>
    public (double Top, double Bottom)? Band =>
        Segments.SelectMany(segment => segment.Places).Where(place => place.Ink is not null).Select(place => place.Ink!.Value).ToList()
            is { Count: > 0 } ink
            ? (ink.Min(box => box.Top), ink.Max(box => box.Bottom))
            : null;

    public string Text => string.Concat(Segments.Select(segment => segment.Text));
}
