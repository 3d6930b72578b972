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
            var bad = BrokenAddresses(folded).ToList();
            broken.AddRange(bad);
            Collect(profile["contact.email"], "email", folded, email, bad);
        }

        return new ContactFacts(phone, post, email, broken);
    }

    // What is announced as an address must be one from end to end: jyj@mail.example,com begins like one.
    private IEnumerable<TextSpan> BrokenAddresses(FoldedText folded)
    {
        foreach (Match match in profile["contact.emailLabel"].Matches(folded.Value))
        {
            var value = match.Groups["value"];
            if (value.Value.Trim('.', ',').Split(',').Any(part => profile["contact.email"].Match(part).Length != part.Length))
                yield return folded.ToSource(value.Index, value.Length);
        }
    }

    private void Collect(Regex pattern, string group, FoldedText folded, List<string> into, IReadOnlyList<TextSpan>? except = null)
    {
        foreach (Match match in pattern.Matches(folded.Value))
        {
            var found = match.Groups[group];
            var span = folded.ToSource(found.Index, found.Length);
            if (!into.Contains(manuscript.Slice(span)) && except?.Any(bad => bad.Start <= span.Start && span.End <= bad.End) != true)
                into.Add(manuscript.Slice(span));
        }
    }
}
