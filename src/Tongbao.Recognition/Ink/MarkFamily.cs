using Tongbao.Recognition.Characters;
using Tongbao.Text;

namespace Tongbao.Recognition.Ink;

/// <summary>Marks that may be taken for each other: those of a sentence, and the point and the comma of a number.</summary>
internal static class MarkFamily
{
    private const string OfSentence = "，、。：；",
        OfNumber = ".,";

    /// <summary>What no sentence has: a comma or a full stop that has lost its ink is read so.</summary>
    private const string WidePoint = "．";

    /// <summary>The kinds of which a character may be one; none if it is no mark.</summary>
    /// <param name="line">Its line, from left to right.</param>
    /// <param name="at">Which it is.</param>
    public static string Of(IReadOnlyList<SeenCharacter> line, int at)
    {
        var character = line[at];
        if (character.Text is "." or "," or WidePoint && IsDigit(line, at - 1) && IsDigit(line, at + 1))
            return OfNumber;
        var isOfSentence = KindOf(character.Text) is { } kind && OfSentence.Contains(kind);
        return isOfSentence || IsLost(line, at) ? OfSentence : "";
    }

    /// <summary>The kind of mark that a text is; null for none, and for what a sentence has not.</summary>
    public static char? KindOf(string text) =>
        text switch
        {
            ";" => '；',
            ":" => '：',
            [var mark] when OfSentence.Contains(mark) || OfNumber.Contains(mark) => mark,
            _ => null,
        };

    // No point stands behind words or 5%, but that of 一.关于 and of 1．关于.
    private static bool IsLost(IReadOnlyList<SeenCharacter> line, int at) =>
        line[at].Text switch
        {
            WidePoint => !IsNumberOfLine(line, at),
            "." => at > 0 && IsEndOfWords(line[at - 1].Text[0]) && !IsNumberOfLine(line, at),
            _ => false,
        };

    private static bool IsEndOfWords(char c) => Script.IsChinese(c) || Script.IsChinesePunctuation(c) || c is '%' or '％';

    private static bool IsDigit(IReadOnlyList<SeenCharacter> line, int at) =>
        at >= 0 && at < line.Count && char.IsAsciiDigit(line[at].Text[0]);

    private static bool IsNumberOfLine(IReadOnlyList<SeenCharacter> line, int at) =>
        line.Take(at).All(before => Numerals.IsNumeral(before.Text[0]));
}
