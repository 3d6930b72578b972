using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Text;

namespace Tongbao.Checks.Structure;

/// <summary>
/// A page number or a part of a web page was taken for words of a sentence. Where the Lines stage knew it for what it is, it is not there
/// any more.
/// </summary>
internal sealed class FurnitureInSentence()
    : NoticeCheck(
        new(
            "TB104",
            "furniture-in-sentence",
            Severity.Warning,
            "A page number, or words that belong to a web page and not to the notice, stand inside a sentence.",
            "进一步完善—15—制度建设: —15— stands inside a sentence",
            "Compare with the source; if it is a form of page number that Tongbao does not know, add it to a rule profile under "
                + "pageNumbers."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        from Match match in notice.Profile.Checks.Furniture.Matches(text.Folded.Value)
        let value = match.Groups["value"]
        where IsInside(text.Folded.Value, value.Index, value.Index + value.Length)
        let place = text.At(value.Index, value.Length)
        select Found(place, place.Subject, $"{place.Words} stands inside a sentence");

    // Asked here and not in the pattern, which every Chinese character would begin.
    private static bool IsInside(string text, int start, int end) =>
        start > 0
        && end < text.Length
        && (Script.IsChinese(text[start - 1]) || text[start - 1] is ',' or '、')
        && Script.IsChinese(text[end]);
}
