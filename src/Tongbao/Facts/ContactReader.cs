using Tongbao.Paragraphs;
using Tongbao.Profiles.Patterns;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>Reads telephone, address and e-mail from the closing.</summary>
internal sealed class ContactReader(Manuscript manuscript, RuleProfile profile)
{
    public ContactFacts Read(IReadOnlyList<TextSpan> closing)
    {
        var (phone, post, email) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var span in closing)
        {
            var folded = manuscript.Fold(span);
            CollectPhones(folded, phone);
            Collect(profile.Contact.Post, "post", folded, post);
            Collect(
                profile.Contact.Email,
                "email",
                folded,
                email,
                [.. Announced.BrokenEmails(folded.Value, profile).Select(value => folded.ToSource(value.Index, value.Length))]
            );
        }

        return new ContactFacts(phone, post, email);
    }

    // Several numbers may stand behind one 电话.
    private void CollectPhones(FoldedText folded, List<string> into)
    {
        foreach (var match in profile.Contact.Phone.Matches(folded.Value))
        {
            var (start, length) = (match.Groups["phone"].Index, match.Groups["phone"].Length);
            while (length > 0)
            {
                length = WithoutNext(folded.Value, start, length);
                Add(folded.ToSource(start, length), into);
                var end = start + length;
                var next = profile.Contact.NextPhone.Match(folded.Value[end..]).Groups["phone"];
                (start, length) = (end + next.Index, next.Length);
            }
        }
    }

    // 0851-5557777转3105、0851-5557790: the second 0851 begins a number, and is no extension.
    private static int WithoutNext(string text, int start, int length)
    {
        var end = start + length;
        var last = text.AsSpan(start, length).LastIndexOfAny('、', '/');
        return last > 0 && end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '-') ? last : length;
    }

    private void Collect(RulePattern pattern, string group, FoldedText folded, List<string> into, IReadOnlyList<TextSpan>? except = null)
    {
        foreach (var match in pattern.Matches(folded.Value))
        {
            var found = match.Groups[group];
            var span = folded.ToSource(found.Index, found.Length);
            if (except?.Any(bad => bad.Start <= span.Start && span.End <= bad.End) != true)
                Add(span, into);
        }
    }

    private void Add(TextSpan span, List<string> into)
    {
        if (!into.Contains(manuscript.Slice(span)))
            into.Add(manuscript.Slice(span));
    }
}
