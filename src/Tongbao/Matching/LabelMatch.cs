using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>A label found in folded text.</summary>
/// <param name="Rule">Its row.</param>
/// <param name="Start">Where its words begin.</param>
/// <param name="Words">Length of its words.</param>
/// <param name="End">Where the block's text begins: after colon and brackets.</param>
/// <param name="Marked">True when a colon or brackets mark it; false when it stands alone or before an item.</param>
internal readonly record struct LabelMatch(LabelRule Rule, int Start, int Words, int End, bool Marked);
