using System.Text.RegularExpressions;
using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>Reads telephone, address and e-mail from the closing.</summary>
internal sealed class ContactReader(Manuscript manuscript, RuleProfile profile)
{
    public ContactFacts Read(IReadOnlyList<TextSpan> closing)
    {
        var (phone, post, email, broken) = (new List<string>(), new List<string>(), new List<string>(), new List<TextSpan>());
        foreach (var span in closing)
        {
            var folded = manuscript.Fold(span);
            Collect(profile["contact.phone"], "phone", folded, phone);
            Collect(profile["contact.post"], "post", folded, post);
            Collect(profile["contact.email"], "email", folded, email);
            foreach (Match match in profile["contact.emailLabel"].Matches(folded.Value))
            {
                if (!profile["contact.email"].IsMatch(match.Groups["value"].Value))
                    broken.Add(folded.ToSource(match.Index, match.Length));
            }
        }

        return new ContactFacts(phone, post, email, broken);
    }

    // As printed, but for white space that only a line wrap can have put there.
    private void Collect(Regex pattern, string group, FoldedText folded, List<string> into)
    {
        foreach (Match match in pattern.Matches(folded.Value))
        {
            var found = match.Groups[group];
            var text = manuscript.Slice(folded.ToSource(found.Index, found.Length));
            if (!into.Contains(text))
                into.Add(text);
        }
    }
}
