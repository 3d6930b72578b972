using System.Text;

namespace Tongbao.Text;

/// <summary>Writes numbers as numerals. <see cref="Numerals"/> reads them.</summary>
internal static class NumeralWriter
{
    /// <summary>The largest number that Roman numerals write without signs of their own for thousands.</summary>
    public const int MaxRoman = 3999;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>Upper-case Roman; empty for 0.</summary>
    /// <param name="number">Not negative.</param>
    public static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }

    /// <summary>Chinese: 二十一, 一百零五; empty for 0.</summary>
    /// <param name="number">Not negative.</param>
    public static string Han(int number) => HanCounting.Chinese.Write(number);
}
