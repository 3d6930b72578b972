namespace Tongbao.Matching;

/// <summary>An example that a rule does not keep.</summary>
/// <param name="Rule">Table and row.</param>
/// <param name="Text">The example's text.</param>
/// <param name="Expected">What the profile says must come out; null when the rule must not fit.</param>
/// <param name="Actual">What came out; null when the rule did not fit.</param>
internal sealed record BrokenExample(string Rule, string Text, string? Expected, string? Actual);
