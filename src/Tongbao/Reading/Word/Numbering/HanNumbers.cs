using System.Globalization;
using System.Text;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>
/// Writes numbers in the Chinese and Japanese formats of ST_NumberFormat (17.18.59), which differ from 100 on: 一〇五, 一百零五, 百五.
/// </summary>
internal static class HanNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string CircleDigits = "○一二三四五六七八九";

    private static readonly Counting Chinese = new("零一二三四五六七八九", "十百千万");
    private static readonly Counting Taiwanese = new("零一二三四五六七八九", "十百千萬");
    private static readonly Counting Japanese = new("〇一二三四五六七八九", "十百千万") { SaysZero = false, SaysOne = false };
    private static readonly Counting Simplified = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟万") { SaysOneTen = true };
    private static readonly Counting Traditional = new("零壹貳參肆伍陸柒捌玖", "拾佰仟萬") { SaysOneTen = true };
    private static readonly Counting JapaneseLegal = new("零壱弐参四伍六七八九", "拾百阡萬") { SaysOneTen = true, SaysZero = false };

    /// <returns>Null for a format that is none of these.</returns>
    public static string? Write(int number, string format) =>
        format switch
        {
            "ideographDigital" or "japaneseDigitalTenThousand" => ByDigit(number, Digits),
            "taiwaneseDigital" => ByDigit(number, CircleDigits),
            "chineseCounting" => number < 100 ? Chinese.Write(number) ?? "〇" : ByDigit(number, Digits),
            "taiwaneseCounting" => number < 100 ? Chinese.Write(number) ?? "○" : ByDigit(number, CircleDigits),
            "chineseCountingThousand" => Chinese.Write(number) ?? "〇",
            "taiwaneseCountingThousand" => Taiwanese.Write(number) ?? "○",
            "japaneseCounting" => Japanese.Write(number) ?? "〇",
            "chineseLegalSimplified" => Simplified.Write(number) ?? "零",
            "ideographLegalTraditional" => Traditional.Write(number) ?? "零",
            "japaneseLegal" => JapaneseLegal.Write(number) ?? "零",
            _ => null,
        };

    private static string ByDigit(int number, string digits) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));

    /// <summary>A way to count with units.</summary>
    /// <param name="Digits">0 to 9.</param>
    /// <param name="Units">Ten, hundred, thousand, ten thousand.</param>
    private sealed record Counting(string Digits, string Units)
    {
        /// <summary>True when a place that is skipped is said: 一百零五.</summary>
        public bool SaysZero { get; init; } = true;

        /// <summary>True when one hundred is said with its one: 一百, not 百.</summary>
        public bool SaysOne { get; init; } = true;

        /// <summary>True when ten is said with its one even where nothing stands before it: 壹拾, not 拾.</summary>
        public bool SaysOneTen { get; init; }

        /// <returns>Null for 0.</returns>
        public string? Write(int number)
        {
            if (number == 0)
                return null;
            var text = new StringBuilder();
            if (number >= 10_000)
            {
                Group(text, number / 10_000, leading: true);
                text.Append(Units[3]);
            }

            Group(text, number % 10_000, leading: number < 10_000);
            return text.ToString();
        }

        private void Group(StringBuilder text, int group, bool leading)
        {
            var (skipped, begun) = (false, !leading);
            for (var (place, unit) = (3, 1000); place >= 0; place--, unit /= 10)
            {
                var digit = group / unit % 10;
                if (digit == 0)
                {
                    skipped |= begun;
                    continue;
                }

                if (skipped && SaysZero)
                    text.Append(Digits[0]);
                if (place == 0 || digit > 1 || (place == 1 && text.Length == 0 ? SaysOneTen : SaysOne))
                    text.Append(Digits[digit]);
                if (place > 0)
                    text.Append(Units[place - 1]);
                (skipped, begun) = (false, true);
            }
        }
    }
}
