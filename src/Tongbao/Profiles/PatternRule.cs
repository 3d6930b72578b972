namespace Tongbao.Profiles;

/// <summary>A row of a table of patterns: what it is called, what it means, and the pattern that folded text must fit.</summary>
/// <param name="Name">Kebab-case name, unique in its table.</param>
/// <param name="Value">What a match means in the table's own terms, for example a status or a subject.</param>
/// <param name="Pattern">Linear in the text.</param>
/// <param name="Examples">Text and expected outcome; a null outcome means the row must not fit.</param>
internal sealed record PatternRule(string Name, string Value, RulePattern Pattern, IReadOnlyList<RuleExample> Examples);
