using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Facts;
using Tongbao.Languages;

namespace Tongbao.Checks.Values;

/// <summary>What is announced as an e-mail address is none.</summary>
internal sealed class BrokenEmail() : NoticeCheck(new("TB402", "broken-email", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        where text.Issue is null
        from Group value in Announced.BrokenEmails(text.Folded.Value, notice.Profile)
        let place = text.At(value.Index, value.Length)
        select Found(place, place.Subject, Phrases.BrokenEmail(place.Words));
}
