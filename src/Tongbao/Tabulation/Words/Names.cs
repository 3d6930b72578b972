using System.Text.RegularExpressions;

namespace Tongbao.Tabulation.Words;

/// <summary>Knows cells that name people or offices: 张三, 法规股、综合执法大队.</summary>
internal static partial class Names
{
    /// <summary>True for folded words that can be names and no sentence.</summary>
    public static bool Are(string words) => List().IsMatch(words);

    [GeneratedRegex("^(?:[\u4E00-\u9FFF]{2,12}(?:[(][^)]{1,12}[)])?(?:[、,;/]|$))+$")]
    private static partial Regex List();
}
