using System.Text.RegularExpressions;

namespace Tongbao.Facts;

/// <summary>What a notice announces as an address of its own.</summary>
internal static class Announced
{
    /// <summary>
    /// What stands where an e-mail address is announced, and is none from end to end: jyj@mail.example,com begins like one.
    /// </summary>
    /// <param name="text">Folded.</param>
    /// <param name="profile">The patterns.</param>
    public static IEnumerable<Group> BrokenEmails(string text, RuleProfile profile) =>
        profile
            .Contact.EmailLabel.Matches(text)
            .Select(match => match.Groups["value"])
            .Where(value => value.Value.Trim('.', ',').Split(',').Any(part => profile.Contact.Email.Match(part).Length != part.Length));
}
