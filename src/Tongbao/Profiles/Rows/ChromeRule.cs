using Tongbao.Profiles.Patterns;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles.Rows;

/// <summary>Words of a web page around the notice.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="Kind">What they are set aside as.</param>
internal sealed record ChromeRule(string Name, RulePattern Pattern, IReadOnlyList<RuleExample> Examples, FurnitureKind Kind)
    : PatternRule(Name, Pattern, Examples)
{
    /// <inheritdoc/>
    public override string Meaning => Kind.Key;
}
