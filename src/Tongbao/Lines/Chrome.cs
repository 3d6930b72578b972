using System.Text.RegularExpressions;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Sets aside the parts of a web page that stand before and after the notice.</summary>
internal static class Chrome
{
    /// <summary>How many lines from either end of the document may be chrome.</summary>
    private const int Depth = 30;

    /// <summary>How many words make a row of links.</summary>
    private const int MinWordRow = 3;

    /// <summary>A line longer than this is never all chrome.</summary>
    private const int MaxLength = 160;

    public static List<Line> SetAside(List<Line> lines, RuleProfile profile, List<Furniture> furniture)
    {
        var body = new List<Line>(lines.Count);
        var head = HeadEnd(lines, profile);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var atHead = i < head;
            var atTail = i >= lines.Count - Depth && i > lines.Count / 2;
            var cut = atHead || atTail ? WholeLine(line.Text, profile) : 0;
            if (cut == 0 && atHead)
                cut = Math.Max(Prefix(line.Text, profile.Chrome), WordRow(line.Text, profile));
            if (cut == 0)
            {
                body.Add(line);
                continue;
            }

            furniture.Add(new Furniture(FurnitureNames.Chrome, line.Text[..cut].TrimEnd(), line.Page, line.Number, line.Box));
            if (cut < line.Text.Length)
                body.Add(line with { Text = line.Text[cut..].TrimStart() });
        }

        return body;
    }

    // The head ends where the numbered chapters begin, at the latest.
    private static int HeadEnd(List<Line> lines, RuleProfile profile)
    {
        var chapter = lines.FindIndex(line => profile.ReadMarker(FoldedText.Of(line.Text).Value) is { Number: 1, Series: { ItemOnly: false, Level: <= 2 } });
        return Math.Min(chapter < 0 ? Depth : chapter, Depth);
    }

    /// <summary>The length of <paramref name="text"/> if it is nothing but chrome; else 0.</summary>
    private static int WholeLine(string text, RuleProfile profile) =>
        text.Length <= MaxLength && Prefix(text, [.. profile.Chrome, .. profile.ChromeWords]) == text.Length ? text.Length : 0;

    // 登录 | 注册 | 无障碍 中共… : one such word may begin a sentence, a row of them parted by blanks or bars does not.
    private static int WordRow(string text, RuleProfile profile)
    {
        var length = Prefix(text, [.. profile.Chrome, .. profile.ChromeWords]);
        return text[..length].Split(' ', '|').Count(word => word.Length > 0) >= MinWordRow ? length : 0;
    }

    /// <summary>How many characters at the start of <paramref name="text"/> are chrome.</summary>
    private static int Prefix(string text, IReadOnlyList<Regex> parts)
    {
        var folded = string.Create(Math.Min(text.Length, 2 * MaxLength), text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Folding.Fold(from[i]);
        });
        var (end, found) = (0, 0);
        while (end < folded.Length)
        {
            if (IsSeparator(folded[end]))
            {
                end++;
                continue;
            }

            var longest = parts.Select(part => part.Match(folded, end)).Where(match => match.Success && match.Index == end).Select(match => match.Length).DefaultIfEmpty(0).Max();
            if (longest == 0)
                break;
            end += longest;
            found = end;
        }

        // Separators after the last part belong to it only when nothing follows.
        return found > 0 && end == text.Length ? end : found;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '|' or '/' or ';' or '·' or ',' or '(' or ')' or '-';
}
