namespace Tongbao.Profiles.Rows;

/// <summary>A label and the kind of block it opens.</summary>
/// <param name="Label">Folded words of the label.</param>
/// <param name="Kind">What the block holds.</param>
internal sealed record LabelRule(string Label, BlockKind Kind);
