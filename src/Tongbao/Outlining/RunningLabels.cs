using System.Buffers;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Outlining;

/// <summary>Finds labels wherever they may stand in a paragraph: at its start, and after the end of a sentence or a wide gap.</summary>
internal static class RunningLabels
{
    // What opens, closes and ends: all that is looked at where no blank stands in the paragraph.
    private static readonly SearchValues<char> Events = SearchValues.Create("“《(”》)。;】〕!?");

    /// <param name="folded">The paragraph, or the part of it behind its number.</param>
    /// <param name="profile">Whose labels.</param>
    public static IReadOnlyList<RunningLabel> Find(FoldedText folded, RuleProfile profile)
    {
        List<RunningLabel>? found = null;
        var text = folded.Span;
        var quotes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && !folded.HasBlanks && !IsBoundary(text[i - 1]))
            {
                var next = text[i..].IndexOfSign(Events);
                if (next < 0)
                    break;
                i += next;
            }

            var step = text[i] switch
            {
                '“' or '《' or '(' => 1,
                '”' or '》' or ')' => -1,
                _ => 0,
            };
            quotes = Math.Max(0, quotes + step);
            if (i > 0 && (quotes > 0 || !(IsBoundary(text[i - 1]) || folded.IsAfterSpace(i))))
                continue;
            if (At(text, i, profile) is not { } label)
                continue;
            (found ??= []).Add(label);
            i = label.End - 1;
            quotes = 0;
        }

        return found ?? [];
    }

    private static RunningLabel? At(ReadOnlySpan<char> paragraph, int index, RuleProfile profile)
    {
        var text = paragraph[index..];
        var number = index == 0 && profile.ReadMarker(text) is { Series.ItemOnly: false } marker ? marker.Length : 0;
        if (profile.ReadLabel(text[number..]) is not { } label)
            return null;
        // Alone, or straight before an item, a label stands only at the start; behind a number 反馈问题： is a heading.
        var misplaced = (!label.Marked && index + number > 0) || (number > 0 && label.Rule.Kind == BlockKind.Problem);
        return misplaced ? null : new RunningLabel(index, number, label);
    }

    private static bool IsBoundary(char before) => before is '。' or ';' or '】' or '〕' or '!' or '?' or ')';
}
