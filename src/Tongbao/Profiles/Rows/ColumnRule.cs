using Tongbao.Profiles.Patterns;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles.Rows;

/// <summary>Words that head a column of a table and stand nowhere else.</summary>
/// <param name="Name">Of the row.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Examples">Texts to try.</param>
/// <param name="Role">What the column is for.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record ColumnRule(string Name, RulePattern Pattern, IReadOnlyList<RuleExample> Examples, ColumnRole Role, BlockKind Kind)
    : PatternRule(Name, Pattern, Examples)
{
    /// <inheritdoc/>
    public override string Meaning => Role == ColumnRole.Number ? Role.Key() : Kind.Key();
}
