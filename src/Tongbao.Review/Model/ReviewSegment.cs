namespace Tongbao.Review.Model;

/// <summary>A piece of a line that became one thing.</summary>
/// <param name="Kind">What it became.</param>
/// <param name="Node">Number of the node it stands in; null for what is lost.</param>
/// <param name="Text">Its words.</param>
/// <param name="Places">Where each UTF-16 unit of them stands; empty without geometry.</param>
internal sealed record ReviewSegment(ReviewKind Kind, int? Node, string Text, IReadOnlyList<GlyphPlace> Places);
