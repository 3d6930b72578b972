using System.Globalization;
using System.Text.RegularExpressions;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>
/// The field that Word and WPS make of 带圈字符, a number in a circle: its code <c>eq \o\ac(○,21)</c> is drawn, and there is no result
/// (17.16.5.16 EQ).
/// </summary>
internal static partial class EnclosedCharacter
{
    /// <summary>The sign that such a field shows; null for any other field.</summary>
    public static char? Read(string code)
    {
        if (Code().Match(code) is not { Success: true } match)
            return null;
        return int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) switch
        {
            >= 1 and <= 20 and var number => (char)('①' + number - 1),
            >= 21 and <= 35 and var number => (char)('㉑' + number - 21),
            >= 36 and <= 50 and var number => (char)('㊱' + number - 36),
            _ => null,
        };
    }

    [GeneratedRegex(
        @"^\s*eq\s*\\o\s*\\ac\s*\(\s*[○〇◯]\s*[,，]\s*(?<number>\d{1,2})\s*\)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Code();
}
