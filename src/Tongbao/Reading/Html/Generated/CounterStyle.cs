using System.Globalization;
using Tongbao.Text;

namespace Tongbao.Reading.Html.Generated;

/// <summary>Writes a number as a browser does (CSS Counter Styles Level 3).</summary>
internal static class CounterStyle
{
    /// <summary>Longer lists than this are not numbered in Chinese.</summary>
    private const int MaxHan = 99;

    /// <param name="value">The number.</param>
    /// <param name="style">Of CSS or of the type attribute; null for decimals.</param>
    public static string Write(int value, string? style) =>
        style switch
        {
            "a" or "lower-alpha" or "lower-latin" => Letter(value, 'a'),
            "A" or "upper-alpha" or "upper-latin" => Letter(value, 'A'),
            "i" or "lower-roman" => Roman(value).ToLowerInvariant(),
            "I" or "upper-roman" => Roman(value),
            "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "cjk-decimal" => Han(value),
            "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture),
            _ => Decimal(value),
        };

    private static string Letter(int value, char first) => value is >= 1 and <= 26 ? $"{(char)(first + value - 1)}" : Decimal(value);

    // Outside the range of a style, browsers print the decimal.
    private static string Roman(int value) => value is >= 1 and <= NumeralWriter.MaxRoman ? NumeralWriter.Roman(value) : Decimal(value);

    private static string Han(int value) => value is >= 1 and <= MaxHan ? NumeralWriter.Han(value) : Decimal(value);

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);
}
