namespace Tongbao.Text;

/// <summary>
/// Characters that say nothing: the replacement character, those of private use (U+E000 to U+F8FF), and control characters that are no
/// white space.
/// </summary>
internal static class Undecoded
{
    public static bool Is(char c) => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>How many of them <paramref name="text"/> holds.</summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (Is(c))
                count++;
        }

        return count;
    }
}
