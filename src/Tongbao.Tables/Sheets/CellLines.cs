namespace Tongbao.Tables.Sheets;

/// <summary>
/// How many lines a text takes in a cell. No program works heights out when it opens a workbook, so they are estimated here by the width of
/// characters; rather a line too many than text that is cut.
/// </summary>
internal static class CellLines
{
    /// <summary>Of a column's width, what its text does not use: the padding of the cell.</summary>
    private const int Padding = 1;

    /// <summary>From here on a character of a Chinese font is as wide as two digits.</summary>
    private const char FirstWide = '\u2010';

    /// <param name="text">With a line feed for each paragraph.</param>
    /// <param name="width">Of the column, in digits.</param>
    public static int Count(string text, int width)
    {
        var room = Math.Max(2, width - Padding);
        return text.Split('\n').Sum(line => Math.Max(1, (WidthOf(line) + room - 1) / room));
    }

    /// <summary>How wide a text is in one line, in digits.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width +=
                char.IsLowSurrogate(c) ? 0
                : c >= FirstWide ? 2
                : 1;
        return width;
    }

    /// <summary>The text in pieces of no more than <paramref name="most"/> lines; a surrogate pair is never cut.</summary>
    public static IEnumerable<string> Split(string text, int width, int most)
    {
        var room = Math.Max(2, width - Padding);
        int start = 0,
            lines = 1,
            used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]))
                continue;
            var wide = text[i] >= FirstWide ? 2 : 1;
            if (text[i] == '\n' || used + wide > room)
            {
                if (lines == most)
                {
                    yield return text[start..i];
                    (start, lines) = (i, 0);
                }

                (lines, used) = (lines + 1, 0);
            }

            used += text[i] == '\n' ? 0 : wide;
        }

        yield return text[start..];
    }
}
