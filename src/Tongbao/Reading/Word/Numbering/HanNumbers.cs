using System.Globalization;
using Tongbao.Text;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>
/// Writes numbers in the Chinese and Japanese formats of ST_NumberFormat (17.18.59), which differ from 100 on: 一〇五, 一百零五, 百五.
/// </summary>
internal static class HanNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string CircleDigits = "○一二三四五六七八九";

    private static readonly HanCounting Taiwanese = new("零一二三四五六七八九", "十百千萬");
    private static readonly HanCounting Japanese = new("〇一二三四五六七八九", "十百千万") { SaysZero = false, SaysOne = false };
    private static readonly HanCounting Simplified = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟万") { SaysOneTen = true };
    private static readonly HanCounting Traditional = new("零壹貳參肆伍陸柒捌玖", "拾佰仟萬") { SaysOneTen = true };
    private static readonly HanCounting JapaneseLegal = new("零壱弐参四伍六七八九", "拾百阡萬") { SaysOneTen = true, SaysZero = false };

    /// <returns>Null for a format that is none of these.</returns>
    public static string? Write(int number, string format) =>
        format switch
        {
            "ideographDigital" or "japaneseDigitalTenThousand" => ByDigit(number, Digits),
            "taiwaneseDigital" => ByDigit(number, CircleDigits),
            "chineseCounting" => number < 100 ? Counted(HanCounting.Chinese, number, "〇") : ByDigit(number, Digits),
            "taiwaneseCounting" => number < 100 ? Counted(HanCounting.Chinese, number, "○") : ByDigit(number, CircleDigits),
            "chineseCountingThousand" => Counted(HanCounting.Chinese, number, "〇"),
            "taiwaneseCountingThousand" => Counted(Taiwanese, number, "○"),
            "japaneseCounting" => Counted(Japanese, number, "〇"),
            "chineseLegalSimplified" => Counted(Simplified, number, "零"),
            "ideographLegalTraditional" => Counted(Traditional, number, "零"),
            "japaneseLegal" => Counted(JapaneseLegal, number, "零"),
            _ => null,
        };

    private static string Counted(HanCounting way, int number, string zero) => number == 0 ? zero : way.Write(number);

    private static string ByDigit(int number, string digits) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));
}
