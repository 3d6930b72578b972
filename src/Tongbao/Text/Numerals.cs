namespace Tongbao.Text;

/// <summary>Reads numbers at a place of folded text.</summary>
internal static class Numerals
{
    /// <summary>The Han numerals of one character that count from one on: the others also stand in names (万州).</summary>
    public const string OneToTen = "一二三四五六七八九十";

    private const string HanDigits = "零一二三四五六七八九";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Filled = "❶❷❸❹❺❻❼❽❾❿";
    private const string Parenthesised = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
    private const string FullStopped = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
    private const string HanParenthesised = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

    /// <summary>Reads the number that starts at <paramref name="text"/>'s first character.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="kind">Which way of writing is asked for.</param>
    /// <param name="value">The number; 0 when there is none.</param>
    /// <returns>How many characters it takes; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, NumeralKind kind, out int value) =>
        kind switch
        {
            NumeralKind.Han => ReadHan(text, out value),
            NumeralKind.Arabic => ReadArabic(text, out value),
            NumeralKind.Circled => ReadSign(text, Circled, out value) is 0 ? ReadSign(text, Filled, out value) : 1,
            NumeralKind.Parenthesised => ReadSign(text, Parenthesised, out value),
            NumeralKind.FullStopped => ReadSign(text, FullStopped, out value),
            _ => ReadSign(text, HanParenthesised, out value),
        };

    /// <summary>With these characters a number of this kind can begin.</summary>
    public static string Starts(NumeralKind kind) =>
        kind switch
        {
            NumeralKind.Han => HanDigits + "〇两十百千万",
            NumeralKind.Arabic => "0123456789",
            NumeralKind.Circled => Circled + Filled,
            NumeralKind.Parenthesised => Parenthesised,
            NumeralKind.FullStopped => FullStopped,
            _ => HanParenthesised,
        };

    /// <summary>True for a character that numerals are made of, Han or Arabic.</summary>
    public static bool IsNumeral(char c) => char.IsAsciiDigit(c) || Digit(c) >= 0 || Unit(c) > 0;

    /// <summary>The value of a whole numeral, Han or Arabic, thousands separators allowed; null when it is none.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> text)
    {
        if (ReadHan(text, out var han) is var taken && taken == text.Length && taken > 0)
            return han;
        var digits = text.ToString().Replace(",", "");
        return decimal.TryParse(
            digits,
            System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
    }

    /// <summary>What a number before <paramref name="unit"/> is multiplied by to give yuan; 1 for every other unit.</summary>
    public static decimal FactorOf(string unit) =>
        unit switch
        {
            "亿元" => 100_000_000m,
            "万元" or "万余元" => 10_000m,
            _ => 1m,
        };

    /// <summary>What one more in the last printed decimal is worth: 0.1 for 81.8, 1 for a whole number.</summary>
    public static decimal LastPlaceOf(decimal number)
    {
        var place = 1m;
        for (var decimals = number.Scale; decimals > 0; decimals--)
            place /= 10;
        return place;
    }

    private static int ReadArabic(ReadOnlySpan<char> text, out int value)
    {
        var length = 0;
        value = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]) && length < 5)
            value = (value * 10) + (text[length++] - '0');
        return length;
    }

    // Sums from the left: a digit waits for its unit, 十 without a digit before it is ten, 二〇二四 is read digit by digit.
    private static int ReadHan(ReadOnlySpan<char> text, out int value)
    {
        int length = 0,
            waiting = -1;
        value = 0;
        for (; length < text.Length; length++)
        {
            var digit = Digit(text[length]);
            var unit = Unit(text[length]);
            if (digit >= 0)
            {
                waiting = waiting > 0 ? (waiting * 10) + digit : digit;
            }
            else if (unit == 10_000)
            {
                value = (value + Math.Max(waiting, 0)) * unit;
                waiting = -1;
            }
            else if (unit > 0)
            {
                value += (waiting < 0 ? 1 : waiting) * unit;
                waiting = -1;
            }
            else
            {
                break;
            }
        }

        value += Math.Max(waiting, 0);
        return length;
    }

    private static int Digit(char c) =>
        c switch
        {
            '〇' => 0,
            '两' => 2,
            _ => HanDigits.IndexOf(c),
        };

    private static int Unit(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            _ => 0,
        };

    private static int ReadSign(ReadOnlySpan<char> text, string signs, out int value)
    {
        value = text.IsEmpty ? 0 : signs.IndexOf(text[0]) + 1;
        return value > 0 ? 1 : 0;
    }
}
