namespace Tongbao.Tabulation.Words;

/// <summary>Tells suggestions from problems.</summary>
internal static class Suggestions
{
    /// <summary>True for folded words that name suggestions alone: 意见建议, 审议意见.</summary>
    public static bool Are(string words) =>
        (words.Contains("建议", StringComparison.Ordinal) || words.Contains("审议意见", StringComparison.Ordinal))
        && !words.Contains("问题", StringComparison.Ordinal);
}
