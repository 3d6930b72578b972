namespace Tongbao.Tabulation.Words;

/// <summary>Words that begin the total of a part of a table.</summary>
internal static class Subtotals
{
    private const string OfPart = "小计";

    /// <summary>True for the total of a part: 小计：5个问题.</summary>
    public static bool Is(string words) => words.StartsWith(OfPart, StringComparison.Ordinal);
}
