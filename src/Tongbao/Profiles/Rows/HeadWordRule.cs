using Tongbao.Profiles.Patterns;

namespace Tongbao.Profiles.Rows;

/// <summary>Words that tell the kind of a label which the profile does not list.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">Folded.</param>
/// <param name="Leads">True if the word decides wherever it is in the phrase; else it decides at its end.</param>
/// <param name="Glued">True if the text may follow the word with nothing between.</param>
/// <param name="Names">What may follow the word and name who or what is meant; null for nothing.</param>
internal sealed record HeadWordRule(BlockKind Kind, string[] Words, bool Leads, bool Glued, RulePattern? Names);
