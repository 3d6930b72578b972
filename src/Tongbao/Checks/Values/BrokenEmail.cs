using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Facts;

namespace Tongbao.Checks.Values;

/// <summary>What is announced as an e-mail address is none.</summary>
internal sealed class BrokenEmail()
    : NoticeCheck(
        new(
            "TB402",
            "broken-email",
            Severity.Warning,
            "What stands where an e-mail address is announced is none.",
            "someone.example.com is no e-mail address",
            "The words stay in the closing; they are not listed under contact."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        where text.Issue is null
        from Group value in Announced.BrokenEmails(text.Folded.Value, notice.Profile)
        let place = text.At(value.Index, value.Length)
        select Found(place, place.Subject, $"{place.Words} is no e-mail address");
}
