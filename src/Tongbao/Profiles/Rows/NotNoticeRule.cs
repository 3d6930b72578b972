using Tongbao.Profiles.Patterns;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles.Rows;

/// <summary>Words of texts that are numbered like a rectification notice and are none.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="In">Where they are looked for.</param>
internal sealed record NotNoticeRule(string Name, RulePattern Pattern, IReadOnlyList<RuleExample> Examples, NoticePart In)
    : PatternRule(Name, Pattern, Examples)
{
    /// <inheritdoc/>
    public override string Meaning => In.Key();
}
