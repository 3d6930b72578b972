using Tongbao.Profiles.Patterns;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles.Rows;

/// <summary>Words that say what a chapter is about.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Heads">Issue for words that name a problem: a chapter without sub-headings is then an issue. Null otherwise.</param>
internal sealed record ChapterRule(
    string Name,
    RulePattern Pattern,
    IReadOnlyList<RuleExample> Examples,
    ChapterKind Kind,
    HeadingRole? Heads
) : PatternRule(Name, Pattern, Examples)
{
    /// <inheritdoc/>
    public override string Meaning => Kind.Key();
}
