using Tongbao.Profiles.Patterns;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles.Rows;

/// <summary>Words that say how far an issue has come.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="Status">What they say.</param>
/// <param name="InProse">What a sentence of prose must fit too; null if the row holds in any sentence.</param>
internal sealed record StatusRule(
    string Name,
    RulePattern Pattern,
    IReadOnlyList<RuleExample> Examples,
    IssueStatus Status,
    RulePattern? InProse
) : PatternRule(Name, Pattern, Examples)
{
    /// <inheritdoc/>
    public override string Meaning => Status.Key();
}
