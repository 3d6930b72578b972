namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>Signs that set a paragraph off and count nothing: ■ ● ▶ —— *.</summary>
internal static class Bullets
{
    private const int MaxLength = 4;

    /// <summary>The signs at the start of folded <paramref name="text"/>.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < MaxLength && Signs.IsBullet(text[length]))
            length++;
        return length == text.Length ? default : text[..length];
    }
}
