using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Values;

/// <summary>What is announced as a telephone number is none.</summary>
internal sealed partial class BrokenPhone() : NoticeCheck(new("TB403", "broken-phone", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        where text.Issue is null
        from Match match in notice.Profile.Contact.PhoneLabel.Matches(text.Folded.Value)
        let value = match.Groups["value"]
        where !Number().IsMatch(value.Value.Trim('(', '-'))
        let place = text.At(value.Index, value.Length)
        select Found(place, place.Subject, Phrases.BrokenPhone(place.Words));

    // Area code and 7 or 8 digits with an extension, the same from abroad, a mobile number, a toll-free one, and a short one, which may
    // have an area code too.
    [GeneratedRegex(
        @"^(?:\(?0[1-9][0-9]{1,2}\)?-?[0-9]{7,8}(?:-[0-9]{1,6})?(?:\([0-9-]+\))?|(?:\+|00)86-?[1-9][0-9]{1,2}-?[0-9]{7,"
            + @"8}|1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}|[1-9][0-9]{6,7}(?:-[0-9]{1,6})?|[48]00-?[0-9]{3,4}-?[0-9]{3,4}|(?:\(?0[1-9][0-9]{1,"
            + @"2}\)?-?)?(?:1[0-9]{2,4}|9[56][0-9]{3,4}))(?:\([0-9-]*\)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}
