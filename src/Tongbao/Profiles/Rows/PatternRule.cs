using Tongbao.Profiles.Patterns;

namespace Tongbao.Profiles.Rows;

/// <summary>A row of a table of patterns.</summary>
/// <param name="Name">Kebab-case name, for people: no code depends on it.</param>
/// <param name="Pattern">What folded text must fit.</param>
/// <param name="Examples">Text and expected outcome; a null outcome means the row must not fit.</param>
internal abstract record PatternRule(string Name, RulePattern Pattern, IReadOnlyList<RuleExample> Examples)
{
    /// <summary>What a match means, in the words of the profile; empty if the table itself says it.</summary>
    public virtual string Meaning => "";
}
