using System.Buffers;

namespace Tongbao.Text;

/// <summary>The view that rules match against: one character in, one character out, so offsets stay comparable.</summary>
/// <remarks>
/// Full-width ASCII becomes half-width and the many bracket and punctuation look-alikes become one.
/// Circled numerals stay as they are (NFKC would make ① a plain 1). Text that is written out is never folded.
/// </remarks>
internal static class Folding
{
    /// <summary>White space of Unicode 15.1, then what has no width: zero-width signs, byte order mark, soft hyphen, marks of direction.</summary>
    private static readonly SearchValues<char> Spaces = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000" +
        "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F");

    /// <summary>The folded form of <paramref name="c"/>.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' or (>= '一' and <= '\u9FFF') => c,
        '＂' or '〝' or '「' or '『' => '“',
        '－' or '–' or '—' or '―' or '─' or '﹣' or '−' or '‐' or '‑' => '-',
        '～' or '〜' or '∼' => '~',
        '﹝' or '〔' or '［' => '〔',
        '﹞' or '〕' or '］' => '〕',
        '︰' or '﹕' or '∶' or '꞉' => ':',
        '﹔' => ';',
        '﹐' => ',',
        '｡' => '。',
        '﹑' or '､' => '、',
        '﹙' => '(',
        '﹚' => ')',
        '」' or '』' or '〞' or '〟' => '”',
        '○' => '〇',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };

    /// <summary>The folded form of the first <paramref name="length"/> characters of <paramref name="text"/>, white space kept: each stands where it stood.</summary>
    public static string InPlace(string text, int length) => string.Create(Math.Min(text.Length, length), text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = Fold(from[i]);
    });

    /// <summary>White space in the ledger's sense: layout, not text. Takes in zero-width signs, soft hyphen and byte order mark.</summary>
    public static bool IsSpace(char c) => c is not (> '\u3000' and < '\uFEFF') && Spaces.Contains(c);

    /// <summary>Number of characters of <paramref name="text"/> that are not white space: the unit of the ledger.</summary>
    public static int CountInk(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (int next; (next = text.IndexOfAny(Spaces)) >= 0; text = text[(next + 1)..])
            count--;
        return count;
    }
}
