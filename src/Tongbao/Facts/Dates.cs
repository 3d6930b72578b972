using System.Text.RegularExpressions;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>A date as a notice writes it; year and month may be left to the sentence.</summary>
/// <param name="Index">Where it begins in the folded text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Year">Null when not printed.</param>
/// <param name="Month">Null when not printed: 至30日.</param>
/// <param name="Day">Day of the month; 0 when the words name no day: 3月上旬, or 2019321日 that lost its 年 and 月.</param>
internal readonly record struct PrintedDate(int Index, int Length, int? Year, int? Month, int Day)
{
    /// <summary>Offset after the date.</summary>
    public int End => Index + Length;

    /// <summary>
    /// The day, with what is not printed taken from <paramref name="year"/> and <paramref name="month"/>; null when the calendar has no
    /// such day.
    /// </summary>
    public DateOnly? On(int? year = null, int? month = null)
    {
        var (y, m) = (Year ?? year ?? 0, Month ?? month ?? 0);
        return y is >= 1 and <= 9999 && m is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, Day)
            : null;
    }
}

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
        @"(?:(?<y>(?:19|20)[0-9]{2}|[一二〇零][〇零一二三四五六七八九]{3})[年])?(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]|[上中下]旬|底|初)|20[0-9]{2}[0-9]{2,4}日|(?<=[至到-])(?:(?<d>[0-9]{1,2})|[0-9]{3,4})日|(?<![号0-9])(?<y>20[0-9]{2})[-./](?<m>[0-9]{1,2})[-./](?<d>[0-9]{1,2})(?![号0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
