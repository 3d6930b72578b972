namespace Tongbao.Comparing;

/// <summary>The words around the first difference of two texts.</summary>
internal static class WordDifference
{
    /// <summary>How many characters are quoted before it, and of either side from it on.</summary>
    private const int Reach = 12;

    /// <summary><c>…定期[-核对台账。-]{+检查台账。+}</c></summary>
    public static string Of(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        // Not between the halves of a surrogate pair.
        if (at > 0 && char.IsHighSurrogate(expected[at - 1]))
            at--;
        var start = Math.Max(0, at - Reach);
        if (start > 0 && char.IsLowSurrogate(expected[start]))
            start--;
        return $"{(start > 0 ? "…" : "")}{expected[start..at]}{Marked("[-", expected, at, "-]")}{Marked("{+", actual, at, "+}")}";
    }

    private static string Marked(string open, string text, int at, string close)
    {
        if (at == text.Length)
            return "";
        var end = Math.Min(text.Length, at + Reach);
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        return $"{open}{text[at..end]}{(end < text.Length ? "…" : "")}{close}";
    }
}
