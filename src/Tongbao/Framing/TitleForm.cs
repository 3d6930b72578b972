using Tongbao.Matching;
using Tongbao.Profiles.Patterns;
using Tongbao.Text;

namespace Tongbao.Framing;

/// <summary>Tells a title by its own words: …关于…整改…情况的通报.</summary>
/// <param name="profile">The rules.</param>
/// <param name="ends">Words that end a title.</param>
/// <param name="subject">Words that a title must hold.</param>
/// <param name="anyIssuer">True when an organisation over its title need not be one of the party: no web page names its owner
/// there.</param>
internal sealed class TitleForm(RuleProfile profile, RulePattern ends, RulePattern subject, bool anyIssuer)
{
    /// <summary>A title is not longer than this, in characters.</summary>
    public const int MaxLength = 120;

    /// <summary>A title is not shorter than this, in characters.</summary>
    private const int MinLength = 8;

    /// <summary>The name of an organisation on a line of its own is not longer than this, in characters.</summary>
    private const int MaxIssuer = 50;

    private const string Openers = "“《(〔[";
    private const string Closers = "”》)〕]";

    /// <summary>Where words of folded <paramref name="line"/> end that may end a title.</summary>
    public IEnumerable<int> Ends(string line) =>
        ends.Matches(line).Select(match => match.Index + match.Length).Where(end => CanEnd(line, end));

    /// <summary>True when <paramref name="words"/> may be a title or the end of one.</summary>
    public bool MayBe(string words) => words.Length <= MaxLength && !profile.Framing.NotInTitle.IsMatch(words);

    /// <summary>True when <paramref name="words"/> are a title of a rectification notice, its beginning perhaps missing.</summary>
    public bool IsTitle(string words) => words.Length >= MinLength && MayBe(words) && subject.IsMatch(words) && IsBalanced(words);

    /// <summary>True when <paramref name="words"/> are a title from end to end.</summary>
    public bool IsOver(string words) => IsTitle(words) && EndsTitle(words, ends);

    /// <summary>True when <paramref name="words"/> begin as a title does.</summary>
    public bool BeginsWhole(string words) => profile.Framing.TitleStart.IsMatch(words);

    /// <summary>True when <paramref name="words"/> are the name of an organisation that may stand over its title.</summary>
    public bool IsIssuer(string words) =>
        words.Length is >= 3 and <= MaxIssuer
        && (anyIssuer ? profile.Framing.Organisation : profile.Framing.PartyOrganisation).IsMatch(words)
        && !profile.Framing.NotInTitle.IsMatch(words);

    /// <summary>True for 中共云河开发区工委 before 中共云河区委关于…: both issue the notice.</summary>
    public bool IsSecondIssuer(string left, string words) => IsOfParty(left) && IsOfParty(words) && IsIssuer(left);

    /// <summary>True when <paramref name="words"/> begin as a title does and break off before its end.</summary>
    public bool BreaksOff(string words) =>
        !EndsTitle(words, profile.Framing.WeakTitleEnd)
        && (words.StartsWith("关于", StringComparison.Ordinal) || (words.Length <= MaxIssuer && IsOfParty(words) && !IsIssuer(words)));

    private static bool IsOfParty(string words) =>
        words.StartsWith("中共", StringComparison.Ordinal) || words.StartsWith("中国共产党", StringComparison.Ordinal);

    private static bool EndsTitle(string words, RulePattern pattern) =>
        pattern.Matches(words).Any(match => match.Index + match.Length == words.Length);

    // At the end of a line, before a blank, before the day of publication, before what the site says of the page, or before
    // the first sentence that lost its line break.
    private bool CanEnd(string line, int end)
    {
        if (end == line.Length || char.IsWhiteSpace(line[end]) || IsYear(line.AsSpan(end)) || "[【(<|_".Contains(line[end]))
            return true;
        if (line[end] == '》')
            return IsQuoted(line);
        var rest = line[end..Math.Min(line.Length, end + 40)];
        return profile.Document.Preamble.IsMatch(FoldedText.Of(rest).Value) || ChromeReader.ReadChrome(rest, profile.Chrome).Count > 0;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text is ['2', '0', ..] or ['1', '9', ..] && text.Length >= 8;

    /// <summary>True when the whole of <paramref name="line"/> stands in 《》.</summary>
    public static bool IsQuoted(string line) =>
        line.Trim() is ['《', .., '》'] whole && whole.IndexOf('》', StringComparison.Ordinal) == whole.Length - 1;

    private static bool IsBalanced(string words)
    {
        var depth = 0;
        foreach (var c in words)
        {
            if (Openers.Contains(c))
                depth++;
            else if (Closers.Contains(c) && --depth < 0)
                return false;
        }

        return depth == 0;
    }
}
