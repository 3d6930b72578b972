using System.Buffers;

namespace Tongbao.Text;

/// <summary>Where the first sentence of a folded text ends, and its first clause; a stop inside quotes or brackets ends nothing.</summary>
internal static class Sentences
{
    private const char LastSign = '\u301F';
    private const string Opening = "“‘《(〔【「『";
    private const string Closing = "”’》)〕】」』";

    private static readonly SearchValues<char> InSentence = SearchValues.Create(Opening + Closing + "。!?");
    private static readonly SearchValues<char> InClause = SearchValues.Create(Opening + Closing + "。!?,:");

    /// <summary>Length of the first sentence with its stop.</summary>
    public static int First(ReadOnlySpan<char> text) => FirstStop(text, InSentence);

    /// <summary>Length of the first clause with the comma or colon that ends it.</summary>
    public static int FirstClause(ReadOnlySpan<char> text) => FirstStop(text, InClause);

    /// <summary>
    /// Index of the first of <paramref name="signs"/>, none of which is a letter; -1 where there is none. Letters beyond the signs of
    /// Unicode's first blocks, which most of a text is, are passed over; vectors that look for so many signs stop at most of them.
    /// </summary>
    public static int IndexOfSign(this ReadOnlySpan<char> text, SearchValues<char> signs)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= LastSign && signs.Contains(text[i]))
                return i;
        }

        return -1;
    }

    private static int FirstStop(ReadOnlySpan<char> text, SearchValues<char> signs)
    {
        var depth = 0;
        for (var i = 0; text[i..].IndexOfSign(signs) is >= 0 and var next; i++)
        {
            i += next;
            if (Opening.Contains(text[i]))
                depth++;
            else if (Closing.Contains(text[i]))
                depth = Math.Max(0, depth - 1);
            else if (depth == 0)
                return i + 1;
        }

        // Quotes that never close must not swallow the paragraph.
        var plain = depth > 0 ? text.IndexOf('。') : -1;
        return plain < 0 ? text.Length : plain + 1;
    }
}
