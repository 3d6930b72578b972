using System.Text.RegularExpressions;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>Finds dates in folded text: 2023年9月25日, 9月25日, 二〇二三年九月二十五日, 2023-09-25; and words that stand in the place of one.</summary>
internal static partial class Dates
{
    /// <summary>All dates of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<PrintedDate> Find(string text)
    {
        // Each form below has one of these.
        if (!text.AsSpan().ContainsAny('月', '日') && !text.Contains("20"))
            yield break;
        foreach (Match match in Pattern().Matches(text))
        {
            yield return new PrintedDate(
                match.Index,
                match.Length,
                Number(match.Groups["y"]),
                Number(match.Groups["m"]),
                Number(match.Groups["d"]) ?? 0
            );
        }
    }

    /// <summary><paramref name="day"/> as ISO 8601; what names no day of the calendar stays the text it is.</summary>
    public static string Iso(DateOnly? day, PrintedDate printed, string text) =>
        day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? text.Substring(printed.Index, printed.Length);

    private static int? Number(Group group)
    {
        if (!group.Success)
            return null;
        // 二〇二三 is read digit by digit, 二十三 by its units.
        return group.Value is [var first, ..] && !char.IsAsciiDigit(first) && group.Value.Length == 4 && !group.Value.Contains('十')
            ? group.Value.Aggregate(0, (sum, c) => (sum * 10) + (int)(Numerals.ValueOf([c]) ?? 0))
            : (int?)Numerals.ValueOf(group.Value);
    }

    [GeneratedRegex(
        @"(?:(?<y>(?:19|20)[0-9]{2}|[一二〇零][〇零一二三四五六七八九]{3})[年])?(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,"
            + @"3})[日号]|[上中下]旬|底|初)|20[0-9]{2}[0-9]{2,4}日|(?<=[至到-])(?:(?<d>[0-9]{1,2})|[0-9]{3,4})日|(?<![号0-9])(?<y>"
            + @"20[0-9]{2})[-./](?<m>[0-9]{1,2})[-./](?<d>[0-9]{1,2})(?![号0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
