using System.Text.RegularExpressions;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Matching;

/// <summary>Finds the parts of a web page around a notice by their words.</summary>
internal static class ChromeReader
{
    /// <summary>A line longer than this is never all chrome.</summary>
    public const int MaxLength = 160;

    /// <summary>The parts of <paramref name="text"/> if it is nothing but chrome; else none.</summary>
    public static List<ChromePart> ReadChromeLine(this RuleProfile profile, string text) =>
        text.Length <= MaxLength && ReadChrome(text, profile.AllChrome) is var parts && AreAll(parts, text) ? parts : [];

    /// <summary>True when <paramref name="text"/>, a line, is nothing but <paramref name="parts"/>.</summary>
    public static bool AreAll(List<ChromePart> parts, string text) =>
        text.Length <= MaxLength && parts is [.., var last] && last.End == text.Length;

    /// <summary>The chrome at the start of <paramref name="text"/>, each part with the separators behind it.</summary>
    /// <param name="text">A line.</param>
    /// <param name="rules">The rows to go by; of those that fit, the longest match wins.</param>
    public static List<ChromePart> ReadChrome(string text, IReadOnlyList<ChromeRule> rules)
    {
        var folded = Folding.InPlace(text, 2 * MaxLength);
        var parts = new List<ChromePart>();
        for (var end = 0; end < folded.Length; )
        {
            if (IsSeparator(folded[end]))
            {
                end++;
                continue;
            }

            var (kind, length) = rules
                .Select(rule => (rule.Kind, Match: rule.Pattern.Match(folded, end)))
                .Where(pair => pair.Match.Success && pair.Match.Index == end)
                .Select(pair => (pair.Kind, Length: LengthOf(pair.Match)))
                .DefaultIfEmpty()
                .MaxBy(pair => pair.Length);
            if (length == 0)
                return parts;
            if (parts.Count > 0)
                parts[^1] = parts[^1] with { End = end };
            parts.Add(new ChromePart(kind, parts.Count == 0 ? 0 : end, end + length));
            end += length;
        }

        // Separators after the last part belong to it only when nothing follows.
        if (parts.Count > 0 && folded.Length == text.Length)
            parts[^1] = parts[^1] with { End = text.Length };
        return parts;
    }

    // 来源：云河县水务局发布日期：…: the name of the next field, which a pattern only looks ahead to, is no part of this one.
    private static int LengthOf(Match match) => match.Groups["next"] is { Success: true } next ? next.Index - match.Index : match.Length;

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '|' or '/' or ';' or '·' or ',' or '(' or ')' or '-';
}
