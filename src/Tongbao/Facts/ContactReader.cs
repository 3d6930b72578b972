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
            Collect(profile.Contact.Phone, "phone", folded, phone);
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

    private void Collect(RulePattern pattern, string group, FoldedText folded, List<string> into, IReadOnlyList<TextSpan>? except = null)
    {
        foreach (var match in pattern.Matches(folded.Value))
        {
            var found = match.Groups[group];
            var span = folded.ToSource(found.Index, found.Length);
            if (!into.Contains(manuscript.Slice(span)) && except?.Any(bad => bad.Start <= span.Start && span.End <= bad.End) != true)
                into.Add(manuscript.Slice(span));
        }
    }
}
