using System.Globalization;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>What a character does that is no letter and no digit: it stops, opens, closes or sets off, by Unicode.</summary>
/// <remarks>Texts are folded: one form stands for the look-alikes.</remarks>
internal static class Signs
{
    /// <summary>True for signs that end or part sentences: 。 ， ：.</summary>
    public static bool IsStop(char c) => c is '。' or ';' or ',' or '、' or ':' or '!' or '?' or '.' or '…' or '%' or '‰' or '"' or '\'';

    public static bool IsOpening(char c) =>
        c == '<' || char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    public static bool IsClosing(char c) =>
        c == '>' || char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;

    /// <summary>True when <paramref name="close"/> closes what <paramref name="open"/> opened: in Unicode a pair stands together.</summary>
    public static bool Closes(char open, char close) => IsOpening(open) && close - open is (1 or 2);

    /// <summary>The words without the brackets, bullets and colon around them: 已完成 of 【已完成】 and ◇已完成：.</summary>
    public static ReadOnlySpan<char> Inner(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (IsOpening(text[0]) || IsBullet(text[0])))
            text = text[1..];
        while (!text.IsEmpty && (IsClosing(text[^1]) || text[^1] == ':'))
            text = text[..^1];
        return text;
    }

    /// <summary>True for a box to tick, ticked or not: it belongs to the words behind it.</summary>
    public static bool IsBox(char c) => c is '□' or '☐' or '☑' or '☒' or '✅' or '✔' or '✓' or '√';

    /// <summary>
    /// True for signs that set a paragraph off and count nothing: ■ ● ▶ — * and pictures. What could not be decoded may have been a word.
    /// </summary>
    public static bool IsBullet(char c)
    {
        if (
            Undecoded.Is(c)
            || char.IsAsciiLetterOrDigit(c)
            || c is >= '\u4E00' and <= '\u9FFF' or '<' or (>= '\u2460' and <= '\u24FF')
            || IsStop(c)
        )
            return false;
        return c is '〇' or '\uFE0F'
            || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c)
                is UnicodeCategory.OtherSymbol
                    or UnicodeCategory.MathSymbol
                    or UnicodeCategory.ModifierSymbol
                    or UnicodeCategory.DashPunctuation
                    or UnicodeCategory.OtherPunctuation;
    }
}
