using Tongbao.Profiles.Patterns;

namespace Tongbao.Profiles.Rows;

/// <summary>A frame around the name of a problem; the group <c>name</c> is the name.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="Heads">Issue for a frame that heads an issue even on a line without a number. Null otherwise.</param>
internal sealed record TitleRule(string Name, RulePattern Pattern, IReadOnlyList<RuleExample> Examples, HeadingRole? Heads)
    : PatternRule(Name, Pattern, Examples);
