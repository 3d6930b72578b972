using System.Text.RegularExpressions;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Sets aside the parts of a web page that stand before and after the notice.</summary>
internal static class Chrome
{
    /// <summary>How many lines from either end of the document may be chrome.</summary>
    private const int Depth = 30;

    /// <summary>A line longer than this is never all chrome.</summary>
    private const int MaxLength = 160;

    public static List<Line> SetAside(List<Line> lines, RuleProfile profile, List<Furniture> furniture)
    {
        var body = new List<Line>(lines.Count);
        var head = HeadEnd(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var atHead = i < head;
            var atTail = i >= lines.Count - Depth && i > lines.Count / 2;
            var cut = atHead || atTail ? ChromeLength(line.Text, profile.Chrome, wholeOnly: !atHead) : 0;
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
    private static int HeadEnd(List<Line> lines)
    {
        var chapter = lines.FindIndex(line => line.Text.StartsWith("一、", StringComparison.Ordinal) || line.Text.StartsWith("（一）", StringComparison.Ordinal));
        return Math.Min(chapter < 0 ? Depth : chapter, Depth);
    }

    /// <summary>How many characters at the start of <paramref name="text"/> are chrome; with <paramref name="wholeOnly"/>, all of them or none.</summary>
    private static int ChromeLength(string text, IReadOnlyList<Regex> parts, bool wholeOnly)
    {
        if (wholeOnly && text.Length > MaxLength)
            return 0;
        var folded = string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Folding.Fold(from[i]);
        });
        var (end, found) = (0, 0);
        while (end < text.Length)
        {
            if (IsSeparator(folded[end]))
            {
                end++;
                continue;
            }

            var longest = parts.Select(part => part.Match(folded, end, Math.Min(MaxLength, folded.Length - end))).Where(match => match.Success && match.Index == end).Select(match => match.Length).DefaultIfEmpty(0).Max();
            if (longest == 0)
                break;
            end += longest;
            found = end;
        }

        return wholeOnly && end < text.Length ? 0 : end == text.Length && found > 0 ? end : found;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '|' or '/' or ';' or '·' or ',' or '(' or ')' or '-';
}
