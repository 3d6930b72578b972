using System.Runtime.CompilerServices;

namespace Tongbao.Text;

/// <summary>The view that rules match against: one character in, one character out, so offsets stay comparable.</summary>
/// <remarks>
/// Full-width ASCII becomes half-width, the many bracket and punctuation look-alikes become one, and traditional characters simplified.
/// Circled numerals stay as they are (NFKC would make ① a plain 1). Text that is written out is never folded.
/// </remarks>
internal static class Folding
{
    private const char Keycap = '\u20E3';
    private const string KeycapTen = "🔟";

    /// <summary>The folded form of <paramref name="c"/>.</summary>
    public static char Fold(char c) =>
        c switch
        {
            < '\u0080' => c,
            >= Simplified.First and <= Simplified.Last => Simplified.Of(c),
            '〝' or '「' or '『' => '“',
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
            // A digit in a keycap is a number; the key stands for the stop behind it.
            Keycap => '.',
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            _ => c,
        };

    /// <summary>
    /// The folded form of the first <paramref name="length"/> characters of <paramref name="text"/>, white space kept: each stands where it
    /// stood.
    /// </summary>
    public static string InPlace(string text, int length) => string.Create(Math.Min(text.Length, length), text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Fold(from[i]);
            FoldKeycaps(to, from);
        });

    // 1️⃣1️⃣ is one number with one stop; of 🔟, the one keycap of two digits, the second half stands for the stop.
    private static void FoldKeycaps(Span<char> to, string text)
    {
        for (var at = text.AsSpan(0, to.Length).IndexOfAny(Keycap, KeycapTen[1]); at >= 0 && at < to.Length; )
        {
            if (text[at] == KeycapTen[1] && at > 0 && text[at - 1] == KeycapTen[0])
                (to[at - 1], to[at]) = ('⒑', '、');
            else if (text[at] == Keycap && text.AsSpan(at + 1) is [>= '0' and <= '9', Keycap or '\uFE0F', ..])
                to[at] = '\uFE0F';
            var next = text.AsSpan(at + 1, to.Length - at - 1).IndexOfAny(Keycap, KeycapTen[1]);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>
    /// White space in the ledger's sense: layout, not text. Takes in zero-width signs, soft hyphen, byte order mark, signs of direction
    /// (U+202A to U+202E, U+2066 to U+2069), and variation selectors (U+FE00 to U+FE0F), which say how the character before them is drawn.
    /// </summary>
    public static bool IsSpace(char c) => !IsPlain(c) && IsRareSpace(c);

    // Chinese and printed ASCII, which nearly all characters are: asked where it is, without a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) => c is > '\u3000' and < '\uFE00' or > ' ' and < '\u007F';

    private static bool IsRareSpace(char c) =>
        char.IsWhiteSpace(c)
        || c
            is (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or (>= '\uFE00' and <= '\uFE0F')
                or '\uFEFF'
                or '\u00AD';

    /// <summary>Number of characters of <paramref name="text"/> that are not white space: the unit of the ledger.</summary>
    public static int CountInk(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (IsPlain(c) || !IsRareSpace(c))
                count++;
        }

        return count;
    }
}
