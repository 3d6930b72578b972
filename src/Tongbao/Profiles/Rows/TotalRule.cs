using Tongbao.Profiles.Patterns;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles.Rows;

/// <summary>Words of a total that the notice states about itself.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="Subject">What is counted; null for a number that is no total (<c>skip</c>).</param>
internal sealed record TotalRule(string Name, RulePattern Pattern, IReadOnlyList<RuleExample> Examples, ClaimSubject? Subject)
    : PatternRule(Name, Pattern, Examples)
{
    /// <summary>The subject of a row whose numbers are no totals.</summary>
    public const string Skip = "skip";

    /// <inheritdoc/>
    public override string Meaning => Subject?.Key() ?? Skip;
}
