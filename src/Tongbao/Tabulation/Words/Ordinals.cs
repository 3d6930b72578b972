using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Text;

namespace Tongbao.Tabulation.Words;

/// <summary>Reads the number in a cell that prints one: 4, 第4项, 1-2, （二）.</summary>
internal static partial class Ordinals
{
    /// <summary>A cell that prints a number is not longer than this, in characters.</summary>
    private const int MaxLength = 12;

    /// <summary>The last number in folded <paramref name="words"/>; null where there is none, or too much else.</summary>
    /// <param name="words">The words of the cell.</param>
    /// <param name="bare">True if nothing may be beside it.</param>
    public static int? Of(string words, bool bare = false)
    {
        if (words.Length is 0 or > MaxLength)
            return null;
        if (bare)
            return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var only) ? only : null;
        if (Arabic().Match(words) is { Success: true } digits)
            return int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (Sign(words) is { } sign)
            return sign;
        return Han().Match(words) is { Success: true } han && Numerals.ValueOf(han.Value) is { } value ? (int)value : null;
    }

    /// <summary>Folded <paramref name="words"/> with a sign for each number: 整改卡(#).</summary>
    public static string ShapeOf(string words) => Numbers().Replace(words, "#");

    private static int? Sign(string words)
    {
        foreach (
            var kind in new[] { NumeralKind.Circled, NumeralKind.Parenthesised, NumeralKind.FullStopped, NumeralKind.HanParenthesised }
        )
        {
            if (Numerals.Read(words, kind, out var value) > 0)
                return value;
        }

        return null;
    }

    // 任务二十三 and （二） are numbers, 一把手 is none.
    [GeneratedRegex("(?<=^[第任务问题编序号(]{0,4})[一二三四五六七八九十百]{1,5}(?=[项条个号)、.]{0,2}$)")]
    private static partial Regex Han();

    [GeneratedRegex("[0-9]+|[一二三四五六七八九十百]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("[0-9]+(?=[^0-9]*$)")]
    private static partial Regex Arabic();
}
