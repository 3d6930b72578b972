namespace Tongbao.Cli.Commands.Help;

/// <summary>Text on a screen of a certain width, on which a Chinese character takes two columns.</summary>
internal static class ScreenText
{
    /// <summary>Where the wide characters begin, of those that are used here.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>In columns.</summary>
    public static int Width(string text) => text.Sum(Width);

    /// <summary>Lines of at most so many columns; one at least. Words stay whole, Chinese breaks anywhere.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph;
            for (var end = End(rest, width); end < rest.Length; end = End(rest, width))
            {
                yield return rest[..end].TrimEnd();
                rest = rest[end..].TrimStart();
            }

            yield return rest;
        }
    }

    // Where the line that begins the text ends.
    private static int End(string text, int width)
    {
        var (columns, last) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            columns += Width(text[i]);
            if (columns > width)
                return last > 0 ? last : Math.Max(1, i);
            if (text[i] == ' ' || text[i] >= FirstWide)
                last = i + 1;
        }

        return text.Length;
    }

    private static int Width(char c) => c >= FirstWide ? 2 : 1;
}
