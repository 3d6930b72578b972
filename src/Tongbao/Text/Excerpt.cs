namespace Tongbao.Text;

/// <summary>A few words of a longer text, for a finding to quote.</summary>
internal static class Excerpt
{
    /// <summary>
    /// The character at <paramref name="at"/> with up to <paramref name="reach"/> characters on either side; a surrogate pair is never cut
    /// in two.
    /// </summary>
    public static string Around(string text, int at, int reach)
    {
        var (start, end) = (Math.Max(0, at - reach), Math.Min(text.Length, at + 1 + reach));
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        return text[start..end];
    }
}
