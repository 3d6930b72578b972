namespace Tongbao.Profiles.Rows;

/// <summary>An example carried beside a rule.</summary>
/// <param name="Text">The text to try.</param>
/// <param name="Gives">What must come out; null when the rule must not fit.</param>
internal sealed record RuleExample(string Text, string? Gives);
