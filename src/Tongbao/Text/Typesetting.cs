namespace Tongbao.Text;

/// <summary>What a typesetter knows of characters: widths in ems and where a line may break (GB/T 15834, JLREQ-style kinsoku).</summary>
internal static class Typesetting
{
    private const string NoLineStart = "。，、；：？！）】》〉”’〕﹞.,;:?!)]}%％·…—」』";
    private const string NoLineEnd = "（【《〈“‘〔﹝([{「『";

    private const char EnSpace = '\u2002';
    private const char EmSpace = '\u2003';

    /// <summary>Punctuation that can close a paragraph.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (text.Length > 0 && text[^1] is '”' or '’' or '）' or ')' or '】' or '》')
            text = text[..^1];
        return text.Length > 0 && text[^1] is '。' or '；' or ';' or '！' or '？' or '!' or '?' or '：' or ':' or '．';
    }

    /// <summary>Width of <paramref name="c"/> at a fixed display width: 1 for a Chinese character, ½ for an ASCII one.</summary>
    public static double Ems(char c) =>
        Folding.IsSpace(c) && c is not (' ' or '\t' or '\u3000' or '\u00A0' or EnSpace or EmSpace) ? 0
        : c < '\u0080' || c is '\u00A0' or EnSpace ? 0.5
        : 1;

    /// <summary>Width of <paramref name="text"/> at a fixed display width, in ems.</summary>
    public static double Ems(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
            width += Ems(c);
        return width;
    }

    /// <summary>
    /// The shortest beginning of <paramref name="line"/> that could have stood on the line before: opening marks, one word or Chinese
    /// character, closing marks.
    /// </summary>
    public static ReadOnlySpan<char> FirstUnit(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && NoLineEnd.Contains(line[end]))
            end++;
        if (end < line.Length && IsWord(line[end]))
        {
            while (
                end < line.Length
                && (
                    IsWord(line[end])
                    || (line[end] is '.' or ',' or '-' or '@' or '_' or '/' && end + 1 < line.Length && IsWord(line[end + 1]))
                )
            )
                end++;
        }
        else if (end < line.Length)
        {
            end++;
        }

        while (end < line.Length && NoLineStart.Contains(line[end]))
            end++;
        return line[..end];
    }

    /// <summary>What stands between two lines of one paragraph once the wrap is undone: a space between two words, else nothing.</summary>
    public static string Glue(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty || !IsWord(before[^1]) || !IsWord(after[0]))
            return "";
        var broken = LastWord(before);
        // A number, an address or a code that was broken at the edge goes on without a space.
        var oneToken =
            broken.Contains('@')
            || FirstUnit(after).Contains('@')
            || broken.Contains('/')
            || (char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(after[0]));
        return oneToken ? "" : " ";
    }

    /// <summary>A letter or digit of a Latin word.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (IsWord(text[start - 1]) || text[start - 1] is '.' or '@' or '-' or '_' or '/'))
            start--;
        return text[start..];
    }
}
