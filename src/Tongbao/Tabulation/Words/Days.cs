using System.Text.RegularExpressions;

namespace Tongbao.Tabulation.Words;

/// <summary>Knows cells that say when: 2024年3月, 3月4日, 2024.3.4.</summary>
internal static partial class Days
{
    /// <summary>True for folded words that are a day or a month and nothing else.</summary>
    public static bool Is(string words) => Day().IsMatch(words);

    [GeneratedRegex("^(?:[0-9]{4}[年./-])?[0-9]{1,2}(?:月份?(?:[0-9]{1,2}日)?|[./-][0-9]{1,2})[上中下]?[旬底前]?$")]
    private static partial Regex Day();
}
