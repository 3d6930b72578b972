using System.Globalization;
using System.Text.RegularExpressions;

namespace Tongbao.Reading.Workbook;

/// <summary>Text of a workbook as it is read: <c>_x000D_</c> is a character that XML cannot hold (22.9.2.19 ST_Xstring).</summary>
internal static partial class WorkbookText
{
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escape()
                .Replace(text, match =>
                    ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
                )
            : text;

    /// <summary>
    /// What a head or foot of a printed sheet prints, without its codes (18.3.1.46 headerFooter): &amp;P, &amp;"宋体,常规", &amp;12.
    /// </summary>
    public static string WithoutCodes(string text) => Code().Replace(text, " ").Replace("&&", "&", StringComparison.Ordinal).Trim();

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    [GeneratedRegex("&(?:\"[^\"]*\"|[0-9]+|K[0-9A-F]{6}|[A-Z])")]
    private static partial Regex Code();
}
