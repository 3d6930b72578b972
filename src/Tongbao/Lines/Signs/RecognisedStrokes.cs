using Tongbao.Text;

namespace Tongbao.Lines.Signs;

/// <summary>
/// Gives a recognised line what was printed where thin strokes have faded: 一 is read as hyphens, a comma as a point, and a dash between
/// years as 一.
/// </summary>
internal static class RecognisedStrokes
{
    private const char Hyphen = '-';

    /// <summary>What 一 stands before, and behind, much more often than a dash does: 一个, 一是, 逐一.</summary>
    private const string AfterOne = "个是项次批周月年日条件种类名些般定样直律致切并旦体线场本张户家支份步把句轮",
        BeforeOne = "逐统第唯每专";

    /// <param name="signs">The line; what stands for one sign more than once becomes nothing.</param>
    public static void Repair(char[] signs)
    {
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] is '.' or '．' && IsLostComma(signs, i))
                signs[i] = '，';
            if (signs[i] == '一' && IsDigit(signs, i - 1) && IsDigit(signs, i + 1))
                signs[i] = '—';
            if (signs[i] == '—' && !IsDash(signs, i) && IsOne(signs, i) && IsOfText(signs, i, -1))
                signs[i] = '一';
            if (signs[i] != Hyphen)
                continue;
            var end = i;
            while (end < signs.Length && signs[end] == Hyphen)
                end++;
            // One may be a dash: 收集—交办.
            if (
                (end - i > 1 || IsOne(signs, i))
                && IsOfText(signs, i, -1)
                && IsOfText(signs, end - 1, 1)
                && (IsChinese(signs, i, -1) || IsChinese(signs, end - 1, 1))
            )
            {
                signs[i] = '一';
                signs.AsSpan(i + 1, end - i - 1).Clear();
            }

            i = end - 1;
        }
    }

    // No point stands behind Chinese words or a percentage, but that of a number.
    private static bool IsLostComma(char[] signs, int at) =>
        (IsOfText(signs, at, -1) || RecognisedText.Neighbour(signs, at, -1) is '%' or '％')
        && RecognisedText.Neighbour(signs, at, -1) != RecognisedText.Nothing
        && (IsChinese(signs, at, 1) || IsDigit(signs, at + 1) || RecognisedText.Neighbour(signs, at, 1) == RecognisedText.Nothing)
        && !IsNumber(signs, at);

    // Of two signs.
    private static bool IsDash(char[] signs, int at) =>
        RecognisedText.Neighbour(signs, at, -1) == '—' || RecognisedText.Neighbour(signs, at, 1) == '—';

    private static bool IsOne(char[] signs, int at) =>
        IsChinese(signs, at, 1)
        && (AfterOne.Contains(RecognisedText.Neighbour(signs, at, 1)) || BeforeOne.Contains(RecognisedText.Neighbour(signs, at, -1)));

    // 一.理论学习 has its point.
    private static bool IsNumber(char[] signs, int end) => !signs.AsSpan(0, end).ContainsAnyExcept(Numerals.OneToTen.AsSpan());

    private static bool IsDigit(char[] signs, int at) => at >= 0 && at < signs.Length && char.IsAsciiDigit(signs[at]);

    private static bool IsChinese(char[] signs, int at, int step) => Script.IsChinese(RecognisedText.Neighbour(signs, at, step));

    private static bool IsOfText(char[] signs, int at, int step)
    {
        var sign = RecognisedText.Neighbour(signs, at, step);
        return sign == RecognisedText.Nothing || Script.IsChinese(sign) || Script.IsChinesePunctuation(sign);
    }
}
