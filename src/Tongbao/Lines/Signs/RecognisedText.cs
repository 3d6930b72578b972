using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Lines.Signs;

/// <summary>Gives the text of a recognised line the signs that were printed: OCR has trouble with those that look alike.</summary>
/// <remarks>
/// Sign for sign, so that places and confidences stay. Digits and Latin words keep what stands between them: 10:30, 1,118.06, a@b.cn.
/// </remarks>
internal static class RecognisedText
{
    /// <summary>What 一 and 二 are taken for.</summary>
    private const string OneStroke = "-—–―－",
        TwoStrokes = "=＝";

    /// <summary>Stands for a sign that was not printed.</summary>
    public const char Nothing = '\0';

    private const string Openers = "（(《〈<【〔[{",
        Closers = "）)》〉>】〕]}";

    /// <summary>Brackets that may stand around a numeral that is no heading's.</summary>
    private const string Titles = "《〈【〔";

    /// <summary>More numerals in brackets are no number of a heading.</summary>
    private const int MaxNumerals = 3;

    /// <summary>No label is longer, in characters.</summary>
    private const int MaxLabel = 12;

    /// <summary>A half-width sign and the full-width one of Chinese text.</summary>
    private const string Half = ":;,?!",
        Full = "：；，？！";

    /// <summary>What （ before a digit is taken for, beside other brackets; no list has a 41st item.</summary>
    private const string LikeOpener = "4CGt";

    /// <summary>What 1 between brackets is taken for, with a piece of a bracket or without.</summary>
    private const string LikeOne = "1lLIiDG|";

    /// <summary>What （1 is taken for.</summary>
    private const string LikeOpenerAndOne = "（(UC";

    /// <summary>How many signs are made of one.</summary>
    private const int MaxLikeOne = 2;

    /// <summary>The same text with the signs that were printed.</summary>
    /// <returns>As long as <paramref name="text"/>: <see cref="Nothing"/> stands where several signs were made of one.</returns>
    public static string Repair(string text)
    {
        // No text of a notice has the stroke that the mark looks like.
        var signs = text.Replace('丶', '、').ToCharArray();
        RepairTwice(signs);
        RepairNumerals(signs);
        RepairHeading(signs);
        RepairItem(signs);
        RepairYears(signs);
        RecognisedRoman.Repair(signs);
        RecognisedThousands.Repair(signs);
        RepairPairs(signs);
        RecognisedQuotes.Repair(signs);
        Widen(signs);
        RecognisedStrokes.Repair(signs);
        RepairSeries(signs);
        return new string(signs);
    }

    // 。-一是 is 。一是: its stroke was seen twice.
    private static void RepairTwice(char[] signs)
    {
        for (var i = 0; i + 2 < signs.Length; i++)
        {
            if (
                IsOne(signs[i])
                && IsOne(signs[i + 1])
                && signs[i + 2] == '是'
                && Neighbour(signs, i, -1) is Nothing or '。' or '；' or ';' or '：' or ':'
            )
                signs[i] = Nothing;
        }
    }

    // —是 at the start of a sentence is 一是; in Chinese a dash is never followed by 是 or 、 there. Nor is a quotation mark that nothing
    // closes.
    private static void RepairNumerals(char[] signs)
    {
        for (var i = 0; i + 1 < signs.Length; i++)
        {
            if (
                signs[i + 1] is '是' or '、'
                && Neighbour(signs, i, -1) is Nothing or '。' or '；' or ';' or '：' or ':' or '“'
                && (Numeral(signs[i]) ?? (signs[i] == '“' && !signs.AsSpan(i).Contains('”') ? '一' : null)) is { } numeral
            )
                signs[i] = numeral;
        }
    }

    // 《一 ) at the start of a line is （一）; a pair that fits together is left as it is.
    private static void RepairHeading(char[] signs)
    {
        if (signs.Length < 3 || !Openers.Contains(signs[0]))
            return;
        var end = 1;
        while (end < signs.Length && end <= MaxNumerals && (Numerals.OneToTen.Contains(signs[end]) || Numeral(signs[end]) is not null))
            end++;
        if (end == 1 || end == signs.Length || !Closers.Contains(signs[end]) || (Fits(signs[0], signs[end]) && Titles.Contains(signs[0])))
            return;
        (signs[0], signs[end]) = ('（', '）');
        for (var i = 1; i < end; i++)
            signs[i] = Numeral(signs[i]) ?? signs[i];
    }

    // 41）, C1） and 《1） at the start of a line are （1）; so are （L） and （GD）, where two signs were made of one.
    private static void RepairItem(char[] signs)
    {
        RepairOne(signs);
        RepairOpenerAndOne(signs);
        if (signs.Length < 4 || !(LikeOpener.Contains(signs[0]) || Openers.Contains(signs[0])) || signs[1] is < '1' or > '9')
            return;
        var end = char.IsAsciiDigit(signs[2]) && signs[0] != '4' ? 3 : 2;
        if (Closers.Contains(signs[end]) && (IsRound(signs[end]) || IsRound(signs[0])) && IsOfChineseText(Neighbour(signs, end, 1)))
            (signs[0], signs[end]) = ('（', '）');
    }

    private static void RepairOne(char[] signs)
    {
        var end = 1;
        while (end < signs.Length && end <= MaxLikeOne && LikeOne.Contains(signs[end]))
            end++;
        if (
            end == 1
            || end == signs.Length
            || !signs.AsSpan(1, end - 1).ContainsAnyExcept('1')
            || !Openers.Contains(signs[0])
            || !IsRound(signs[end])
            || !IsOfChineseText(Neighbour(signs, end, 1))
        )
            return;
        (signs[0], signs[1], signs[end]) = ('（', '1', '）');
        signs.AsSpan(2, end - 2).Clear();
    }

    // （）, U) and CD at the start of a line: one sign was made of （1, and what is left of the number is 1）.
    private static void RepairOpenerAndOne(char[] signs)
    {
        if (
            signs.Length > 2
            && LikeOpenerAndOne.Contains(signs[0])
            && signs[1] is ')' or '）' or 'D'
            && IsOfChineseText(Neighbour(signs, 1, 1))
        )
            (signs[0], signs[1]) = ('1', '）');
    }

    // 〈扩大) is （扩大）: where the brackets of a pair differ, the round one was printed.
    private static void RepairPairs(char[] signs)
    {
        var open = -1;
        for (var i = 0; i < signs.Length; i++)
        {
            if (Openers.Contains(signs[i]))
            {
                open = i;
            }
            else if (Closers.Contains(signs[i]))
            {
                if (open >= 0 && !Fits(signs[open], signs[i]) && (IsRound(signs[i]) || IsRound(signs[open])))
                    (signs[open], signs[i]) = ('（', '）');
                else if (
                    open >= 0
                    && IsRound(signs[open])
                    && (
                        signs[open] == '（'
                        || signs[i] == '）'
                        || HasChinese(signs, open + 1, i)
                        || IsOfChineseText(Neighbour(signs, open, -1))
                        || IsOfChineseText(Neighbour(signs, i, 1))
                    )
                )
                    (signs[open], signs[i]) = ('（', '）');
                else if (open < 0 && signs[i] == ')' && IsOfChineseText(Neighbour(signs, i, -1)))
                    signs[i] = '）';
                open = -1;
            }
        }
    }

    // (2024]17号 is 〔2024〕17号: the brackets of a document's number (GB/T 9704), where the two that were read are no pair.
    private static void RepairYears(char[] signs)
    {
        const int year = 4;
        for (var i = 0; i + year + 2 < signs.Length; i++)
        {
            var (open, close) = (signs[i], signs[i + year + 1]);
            if (
                Openers.Contains(open)
                && (close == '」' || (Closers.Contains(close) && !Fits(open, close)))
                && signs.AsSpan(i + 1, 2) is ['2', '0'] or ['1', '9']
                && char.IsAsciiDigit(signs[i + 3])
                && char.IsAsciiDigit(signs[i + year])
                && char.IsAsciiDigit(signs[i + year + 2])
            )
                (signs[i], signs[i + year + 1]) = ('〔', '〕');
        }
    }

    // What parts （1） from （2） is no colon.
    private static void RepairSeries(char[] signs)
    {
        for (var i = 1; i + 3 < signs.Length; i++)
        {
            if (signs[i] == '：' && signs[i + 1] == '（' && signs[i + 2] is >= '2' and <= '9' && signs[i + 3] == '）')
                signs[i] = '；';
        }
    }

    private static void Widen(char[] signs)
    {
        var chinese = HasChinese(signs, 0, signs.Length);
        for (var i = 0; i < signs.Length; i++)
        {
            if (Half.IndexOf(signs[i]) is not (>= 0 and var sign))
                continue;
            var (before, after) = (Neighbour(signs, i, -1), Neighbour(signs, i, 1));
            // At the end of a line of Chinese only a Latin word keeps its sign.
            if (IsOfChineseText(before) || IsOfChineseText(after) || (after == Nothing && chinese && !char.IsAsciiLetter(before)))
                signs[i] = Full[sign];
        }
    }

    /// <summary>Ends an item with the semicolon that was printed, where the next line begins with the number of a later one.</summary>
    /// <param name="text">A line that was repaired.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="profile">Knows the labels.</param>
    public static string RepairEnd(string text, string? next, RuleProfile profile) =>
        text is [.., '：'] && next is ['（', >= '2' and <= '9', '）', ..] && profile.ReadLabel(Folding.InPlace(text, text.Length)) is null
            ? $"{text[..^1]}；"
            : text;

    /// <summary>Makes 整改结果；完成整改 what it was where the words before the mark are a label.</summary>
    /// <param name="text">A line that was repaired.</param>
    /// <param name="profile">Knows the labels.</param>
    public static string RepairLabel(string text, RuleProfile profile)
    {
        var mark = text.AsSpan(0, Math.Min(text.Length, MaxLabel)).IndexOfAny("；，。");
        if (mark < 1 || profile.ReadLabel(Folding.InPlace(text, text.Length)) is not null)
            return text;
        var mended = $"{text[..mark]}：{text[(mark + 1)..]}";
        return profile.ReadLabel(Folding.InPlace(mended, mended.Length)) is { } label && label.End == mark + 1 ? mended : text;
    }

    /// <summary>The next sign that is none of the blanks; <see cref="Nothing"/> at an end of the line.</summary>
    public static char Neighbour(char[] signs, int at, int step)
    {
        for (at += step; at >= 0 && at < signs.Length; at += step)
        {
            if (signs[at] is not (' ' or Nothing))
                return signs[at];
        }

        return Nothing;
    }

    private static bool IsOne(char sign) => sign == '一' || OneStroke.Contains(sign);

    private static char? Numeral(char sign) =>
        OneStroke.Contains(sign) ? '一'
        : TwoStrokes.Contains(sign) ? '二'
        : null;

    private static bool Fits(char open, char close) => IsRound(open) ? IsRound(close) : Openers.IndexOf(open) == Closers.IndexOf(close);

    private static bool IsRound(char bracket) => bracket is '(' or ')' or '（' or '）';

    private static bool HasChinese(char[] signs, int start, int end) =>
        signs.AsSpan(start, end - start).IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    private static bool IsOfChineseText(char c) => Script.IsChinese(c) || Script.IsChinesePunctuation(c);
}
