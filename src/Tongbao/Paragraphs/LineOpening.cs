using System.Globalization;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>What a line begins with that no accident of wrapping repeats: words before a colon or a number, a sign, a date.</summary>
internal static class LineOpening
{
    /// <summary>A word of one character is a start before a colon only: 答：.</summary>
    private const int MinWords = 2;

    private const int MaxWords = 8;

    /// <summary>What begins a line whose words dashes set off, as they do in others: 整改措施——.</summary>
    public const string Dashes = "--";

    /// <summary>责任部门: and 反馈问题# and ● of <paramref name="line"/>; empty when it begins otherwise.</summary>
    public static string Of(FoldedText line)
    {
        var text = line.Span;
        if (text.Length < 2)
            return "";
        // —— 举措 ——
        if (text.StartsWith(Dashes))
            return Dashed(text[Dashes.Length..]);
        if (char.GetUnicodeCategory(text[0]) == UnicodeCategory.OtherSymbol)
            return text[..1].ToString();
        if (DateMark.At(line) is { Length: > 0 } date)
            return date.Key;
        if (char.IsAsciiLetterUpper(text[0]))
            return Lettered(line);
        if (text[0] is '【' or '〔' or '[')
            return Bracketed(text);
        var length = 0;
        while (length < text.Length && length <= MaxWords && char.IsLetter(text[length]) && !IsNumeral(text[length]))
            length++;
        // 下一步措施：
        if (length == 1 && !char.IsAsciiDigit(text[1]))
            length = text.IndexOfAny(':', '-') is > MinWords and <= MaxWords and var words ? words : length;
        if (length is 0 or > MaxWords || length == text.Length)
            return "";
        if (text[length] == ':')
            return $"{text[..length]}:";
        if (length >= MinWords && text[length..].StartsWith(Dashes))
            return Dashes;
        var at = text[length] == '(' ? length + 1 : length;
        if (at >= text.Length || !IsNumeral(text[at]))
            return "";
        // 问3：
        return length >= MinWords || (at + 1 < text.Length && text[at + 1] == ':') ? $"{text[..length]}#" : "";
    }

    private static string Dashed(ReadOnlySpan<char> text)
    {
        var words = text.IndexOf('-');
        return words is >= MinWords and <= MaxWords && text[words..].StartsWith(Dashes) ? Dashes : "";
    }

    // A1 甲, B 乙
    private static string Lettered(FoldedText line)
    {
        var end = 1;
        while (end < line.Length && end < 3 && char.IsAsciiDigit(line.Span[end]))
            end++;
        return end < line.Length && line.IsAfterSpace(end) ? (end > 1 ? "A#" : "A ") : "";
    }

    private static string Bracketed(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end <= MaxWords && char.IsLetter(text[end]))
            end++;
        return end > MinWords && end < text.Length && text[end] is '】' or '〕' or ']' ? $"{text[..end]}:" : "";
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || Numerals.Starts(NumeralKind.Han).Contains(c);
}
