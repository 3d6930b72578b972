namespace Tongbao.Rules;

/// <summary>Words that tell the kind of a label which the profile does not list.</summary>
/// <param name="Kind">Contract name of the kind.</param>
/// <param name="Words">Folded.</param>
/// <param name="Leads">True when the word decides wherever it is in the phrase; else the last word decides.</param>
/// <param name="Glued">True when the text may follow the word with nothing between.</param>
internal sealed record HeadWordRule(string Kind, string[] Words, bool Leads, bool Glued);
