using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Checks.Structure;

/// <summary>
/// A page number or a part of a web page was taken for words of a sentence. Where the Lines stage knew it for what it is, it is not there
/// any more.
/// </summary>
internal sealed class FurnitureInSentence() : NoticeCheck(new("TB104", "furniture-in-sentence", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        from Match match in notice.Profile.Checks.Furniture.Matches(text.Folded.Value)
        let value = match.Groups["value"]
        where IsInside(text.Folded.Value, value.Index, value.Index + value.Length)
        let place = text.At(value.Index, value.Length)
        select Found(place, place.Subject, Phrases.FurnitureInSentence(place.Words));

    // Asked here and not in the pattern, which every Chinese character would begin.
    private static bool IsInside(string text, int start, int end) =>
        start > 0
        && end < text.Length
        && (Script.IsChinese(text[start - 1]) || text[start - 1] is ',' or '、')
        && Script.IsChinese(text[end]);
}
