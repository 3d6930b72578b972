using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>A label with its place.</summary>
/// <param name="Outer">From its number or bracket to its colon.</param>
/// <param name="Words">A number before it and its words: the label as printed.</param>
/// <param name="Kind">What it opens.</param>
/// <param name="Rule">Its row.</param>
internal sealed record FoundLabel(TextSpan Outer, TextSpan Words, BlockKind Kind, string Rule)
{
    public static FoundLabel At(FoldedText folded, RunningLabel found)
    {
        var (index, number, label) = found;
        var start = index + (number > 0 ? 0 : label.Start);
        return new FoundLabel(
            folded.ToSource(index, number + label.End),
            TextSpan.FromBounds(folded.ToSource(start), folded.ToSource(index + number + label.Start + label.Words - 1) + 1),
            label.Rule.Kind,
            BuiltInRules.Listed(label.Rule.Label)
        );
    }

    public IReadOnlyList<TextSpan> Syntax =>
        [
            .. new[] { TextSpan.FromBounds(Outer.Start, Words.Start), TextSpan.FromBounds(Words.End, Outer.End) }.Where(span =>
                !span.IsEmpty
            ),
        ];
}
