using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Sets aside the parts of a web page that stand before and after the notice.</summary>
internal static class Chrome
{
    /// <summary>How many lines from either end of the document may be chrome.</summary>
    private const int Depth = 30;

    /// <summary>How many words make a row of links.</summary>
    private const int MinWordRow = 3;

    public static List<Line> SetAside(List<Line> lines, RuleProfile profile, List<Furniture> furniture)
    {
        var body = new List<Line>(lines.Count);
        var head = HeadEnd(lines, profile);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var atHead = i < head;
            var atTail = i >= lines.Count - Depth && i > lines.Count / 2;
            var parts = atHead || atTail ? Parts(line.Text, atHead, profile) : [];
            foreach (var part in parts)
                furniture.Add(new Furniture(part.Kind, line.Text[part.Start..part.End].TrimEnd(), line.Page, line.Number, line.Box));
            var rest = parts.Count == 0 ? line : line[End(parts)..];
            if (rest.Text.Length > 0)
                body.Add(rest);
        }

        return body;
    }

    // The head ends where the numbered chapters begin, at the latest.
    private static int HeadEnd(List<Line> lines, RuleProfile profile)
    {
        var chapter = lines.FindIndex(line =>
            profile.ReadMarker(FoldedText.Of(line.Text).Value) is { Number: 1, Series: { ItemOnly: false, Level: <= 2 } }
        );
        return Math.Min(chapter < 0 ? Depth : chapter, Depth);
    }

    // A line that is nothing else; at the head also what stands before the notice on its line.
    private static List<ChromePart> Parts(string text, bool atHead, RuleProfile profile)
    {
        var parts = ChromeReader.ReadChrome(text, profile.AllChrome);
        if (ChromeReader.AreAll(parts, text))
            return parts;
        return atHead ? Longer(ChromeReader.ReadChrome(text, profile.Chrome), IsWordRow(text[..End(parts)]) ? parts : []) : [];
    }

    // 登录 | 注册 | 无障碍 中共… : one such word may begin a sentence, a row of them parted by blanks or bars does not.
    private static bool IsWordRow(string text) => text.Split(' ', '|').Count(word => word.Length > 0) >= MinWordRow;

    private static List<ChromePart> Longer(List<ChromePart> a, List<ChromePart> b) => End(a) >= End(b) ? a : b;

    private static int End(List<ChromePart> parts) => parts.Count == 0 ? 0 : parts[^1].End;
}
