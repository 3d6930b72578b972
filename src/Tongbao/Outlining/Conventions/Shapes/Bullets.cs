namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>Signs that set a paragraph off and count nothing: ■ ● ▶ —— *.</summary>
internal static class Bullets
{
    private const int MaxLength = 4;

    /// <summary>The signs at the start of folded <paramref name="text"/>.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < MaxLength && IsBullet(text[length]))
            length++;
        return length == text.Length ? default : text[..length];
    }

    private static bool IsBullet(char c) =>
        c
            is '-'
                or '*'
                or '#'
                or '·'
                or '>'
                or '»'
                or '~'
                or '+'
                or '§'
                or '〇'
                or '　'
                or (>= '\u2010' and <= '\u2015')
                or '\u2022'
                or '\u2023'
                or '\u2027'
                or '\u203B'
                or (>= '\u2190' and <= '\u245F')
                or (>= '\u2500' and <= '\u2775')
                or (>= '\u2794' and <= '\u2BFF')
                or (>= '\uD83C' and <= '\uD83E')
                or (>= '\uDC00' and <= '\uDFFF')
                or '\uFE0F'
                or '◎';
}
