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
            var parts = atHead || atTail ? WholeLine(line.Text, profile) : [];
            if (parts.Count == 0 && atHead)
                parts = Longer(Prefix(line.Text, profile.Chrome), WordRow(line.Text, profile));
            foreach (var part in parts)
                furniture.Add(new Furniture(part.Name, line.Text[part.Start..part.End].TrimEnd(), line.Page, line.Number, line.Box));
            var rest = line[End(parts)..];
            if (rest.Text.Length > 0)
                body.Add(rest);
        }

        return body;
    }

    // The head ends where the numbered chapters begin, at the latest.
    private static int HeadEnd(List<Line> lines, RuleProfile profile)
    {
        var chapter = lines.FindIndex(line => profile.ReadMarker(FoldedText.Of(line.Text).Value) is { Number: 1, Series: { ItemOnly: false, Level: <= 2 } });
        return Math.Min(chapter < 0 ? Depth : chapter, Depth);
    }

    /// <summary>The parts of <paramref name="text"/> if it is nothing but chrome; else none.</summary>
    private static List<ChromePart> WholeLine(string text, RuleProfile profile) =>
        text.Length <= MaxLength && Prefix(text, [.. profile.Chrome, .. profile.ChromeWords]) is var parts && End(parts) == text.Length ? parts : [];

    // 登录 | 注册 | 无障碍 中共… : one such word may begin a sentence, a row of them parted by blanks or bars does not.
    private static List<ChromePart> WordRow(string text, RuleProfile profile)
    {
        var parts = Prefix(text, [.. profile.Chrome, .. profile.ChromeWords]);
        return text[..End(parts)].Split(' ', '|').Count(word => word.Length > 0) >= MinWordRow ? parts : [];
    }

    /// <summary>The chrome at the start of <paramref name="text"/>, each part with the separators behind it.</summary>
    private static List<ChromePart> Prefix(string text, IReadOnlyList<PatternRule> rules)
    {
        var folded = Folding.InPlace(text, 2 * MaxLength);
        var parts = new List<ChromePart>();
        for (var end = 0; end < folded.Length;)
        {
            if (IsSeparator(folded[end]))
            {
                end++;
                continue;
            }

            var (name, length) = rules.Select(rule => (rule.Name, Match: rule.Pattern.Match(folded, end))).Where(pair => pair.Match.Success && pair.Match.Index == end)
                .Select(pair => (pair.Name, pair.Match.Length)).DefaultIfEmpty().MaxBy(pair => pair.Length);
            if (length == 0)
                return parts;
            if (parts.Count > 0)
                parts[^1] = parts[^1] with { End = end };
            parts.Add(new ChromePart(name, parts.Count == 0 ? 0 : end, end + length));
            end += length;
        }

        // Separators after the last part belong to it only when nothing follows.
        if (parts.Count > 0 && folded.Length == text.Length)
            parts[^1] = parts[^1] with { End = text.Length };
        return parts;
    }

    private static List<ChromePart> Longer(List<ChromePart> a, List<ChromePart> b) => End(a) >= End(b) ? a : b;

    private static int End(List<ChromePart> parts) => parts.Count == 0 ? 0 : parts[^1].End;

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '|' or '/' or ';' or '·' or ',' or '(' or ')' or '-';

    /// <summary>A part of a line that is chrome.</summary>
    /// <param name="Name">What it is: the row of the profile.</param>
    /// <param name="Start">Where it begins in the line.</param>
    /// <param name="End">Where the next part or the text begins.</param>
    private sealed record ChromePart(string Name, int Start, int End);
}
