namespace Tongbao.Tabulation.Words;

/// <summary>Signs that say yes, where a column asks.</summary>
internal static class Ticks
{
    private const string Signs = "√✓✔☑✅●■★";

    /// <summary>True for folded words that are a tick and nothing else.</summary>
    public static bool Is(string words) => words.Length == 1 && Signs.Contains(words[0]);
}
