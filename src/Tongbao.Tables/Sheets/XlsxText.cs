using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tongbao.Tables.Sheets;

/// <summary>Text as a cell of an Office Open XML sheet can hold it (ECMA-376 part 1, 22.9.2.19, ST_Xstring).</summary>
internal static class XlsxText
{
    /// <summary>
    /// What Excel holds in a cell, in UTF-16 units. Escapes are counted as they stand in the file, so that a piece fits however a reader
    /// counts.
    /// </summary>
    public const int MaxCellLength = 32_767;

    private const int EscapeLength = 7; // _xHHHH_

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>The escaped text in pieces that fit a cell; a surrogate pair or an escape is never cut.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        for (var i = 0; i < text.Length; )
        {
            var (length, escaped) = IsPair(text, i) ? (2, false) : (1, MustEscape(text, i));
            if (piece.Length + (escaped ? EscapeLength : length) > MaxCellLength)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            _ = escaped ? piece.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_") : piece.Append(text, i, length);
            i += length;
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);

    private static bool MustEscape(string text, int i) => !IsXml(text, i) || LooksLikeEscape(text, i);

    // XML 1.0, production 2; a carriage return is allowed there, but a reader would turn it into a line feed.
    private static bool IsXml(string text, int i) =>
        text[i] switch
        {
            '\t' or '\n' or (>= ' ' and < '\uD800') or (>= '\uE000' and <= '\uFFFD') => true,
            _ => IsPair(text, i) || (i > 0 && IsPair(text, i - 1)),
        };

    // The closing underscore may be the text's own or the first character of an escape to come.
    private static bool LooksLikeEscape(string text, int i) =>
        text[i] == '_'
        && i + 6 < text.Length
        && text[i + 1] == 'x'
        && text.AsSpan(i + 2, 4).IndexOfAnyExcept(HexDigits) < 0
        && (text[i + 6] == '_' || !IsXml(text, i + 6));
}
