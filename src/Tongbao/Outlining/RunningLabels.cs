using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Outlining;

/// <summary>A label at a place of a paragraph.</summary>
/// <param name="Index">Where it begins in the folded paragraph, its number counted in.</param>
/// <param name="Number">Length of a number before it: （1）整改措施：.</param>
/// <param name="Match">The label; its offsets count from behind the number.</param>
internal readonly record struct RunningLabel(int Index, int Number, LabelMatch Match)
{
    /// <summary>Where the block's text begins.</summary>
    public int End => Index + Number + Match.End;
}

/// <summary>Finds labels wherever they may stand in a paragraph: at its start, and after the end of a sentence or a wide gap.</summary>
internal static class RunningLabels
{
    /// <param name="manuscript">Whose white space tells gaps.</param>
    /// <param name="folded">The paragraph, or the part of it behind its number.</param>
    /// <param name="profile">Whose labels.</param>
    public static IEnumerable<RunningLabel> Find(Manuscript manuscript, FoldedText folded, RuleProfile profile)
    {
        var quotes = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            quotes += folded.Value[i] switch { '“' or '《' => 1, '”' or '》' => -1, _ => 0 };
            if (i > 0 && (quotes > 0 || !IsBoundary(manuscript, folded, i)))
                continue;
            if (At(folded, i, profile) is not { } label)
                continue;
            yield return label;
            i = label.End - 1;
        }
    }

    private static RunningLabel? At(FoldedText folded, int index, RuleProfile profile)
    {
        var text = folded.Value.AsSpan(index);
        var number = index == 0 && profile.ReadMarker(text) is { Series.ItemOnly: false } marker ? marker.Length : 0;
        if (profile.ReadLabel(text[number..]) is not { } label)
            return null;
        // Alone, or straight before an item, a label stands only at the start; behind a number 反馈问题： is a heading.
        var misplaced = (!label.Marked && index + number > 0) || (number > 0 && label.Rule.Kind == "problem");
        return misplaced ? null : new RunningLabel(index, number, label);
    }

    private static bool IsBoundary(Manuscript manuscript, FoldedText folded, int index) =>
        folded.Value[index - 1] is '。' or ';' or '】' or '〕' or '!' or '?' or ')' || Folding.IsSpace(manuscript.Text[folded.ToSource(index) - 1]);
}
