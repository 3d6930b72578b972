using System.Globalization;
using Tongbao.Text;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>
/// Writes a number in the formats of ST_NumberFormat (17.18.59). A value outside a set of signs, and a format of other scripts, is written
/// as a decimal.
/// </summary>
internal static class NumberFormats
{
    /// <param name="number">Not negative.</param>
    /// <param name="format">A value of ST_NumberFormat, or a pattern of zeros: <c>001</c>.</param>
    public static string Write(int number, string format) =>
        format switch
        {
            "none" or "bullet" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "upperRoman" => ToRoman(number),
            "lowerRoman" => ToRoman(number).ToLowerInvariant(),
            "upperLetter" => Repeated(number, 'A'),
            "lowerLetter" => Repeated(number, 'a'),
            "ordinal" => number.ToString(CultureInfo.InvariantCulture) + OrdinalEnding(number),
            "hex" => number.ToString("X", CultureInfo.InvariantCulture),
            "numberInDash" => $"- {Decimal(number)} -",
            "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Sign(number, '①', 20),
            "decimalEnclosedParen" => Sign(number, '⑴', 20),
            "decimalEnclosedFullstop" => Sign(number, '⒈', 20),
            "ideographEnclosedCircle" => Sign(number, '㊀', 10),
            "ideographTraditional" => Member(number, "甲乙丙丁戊己庚辛壬癸"),
            "ideographZodiac" => Member(number, "子丑寅卯辰巳午未申酉戌亥"),
            "ideographZodiacTraditional" => number is >= 1 and <= 60
                ? $"{"甲乙丙丁戊己庚辛壬癸"[(number - 1) % 10]}{"子丑寅卯辰巳午未申酉戌亥"[(number - 1) % 12]}"
                : Decimal(number),
            _ when format[0] == '0' => number.ToString(new string('0', format.Length), CultureInfo.InvariantCulture),
            _ => HanNumbers.Write(number, format) ?? Decimal(number),
        };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sign(int number, char first, int last) =>
        number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Member(int number, string set) =>
        number >= 1 && number <= set.Length ? set[number - 1].ToString() : Decimal(number);

    // Z is followed by AA, BB, CC: not the columns of a spreadsheet.
    private static string Repeated(int number, char first) =>
        number == 0 ? "0" : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string OrdinalEnding(int number) =>
        (number % 10, number % 100) switch
        {
            (1, not 11) => "st",
            (2, not 12) => "nd",
            (3, not 13) => "rd",
            _ => "th",
        };

    private static string ToRoman(int number) => number == 0 ? Decimal(number) : NumeralWriter.Roman(number);
}
