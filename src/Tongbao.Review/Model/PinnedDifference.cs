namespace Tongbao.Review.Model;

/// <summary>A difference and where it is pinned.</summary>
/// <param name="Difference">What differs.</param>
/// <param name="Node">The node it stands in, or would; null when no node of the notice is near.</param>
internal sealed record PinnedDifference(Difference Difference, ReviewNode? Node);
