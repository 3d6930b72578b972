using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Objects;

/// <summary>Text strings (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with a mark, else one byte a character.</summary>
internal static class PdfText
{
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
            [0xFF, 0xFE, .. var text] => Encoding.Unicode.GetString(text),
            [0xEF, 0xBB, 0xBF, .. var text] => Encoding.UTF8.GetString(text),
            _ => Encoding.Latin1.GetString(bytes),
        };

    /// <summary>Null if the token is no string.</summary>
    public static string? Of(IToken? token) =>
        token switch
        {
            StringToken text => Decode(text.GetBytes()),
            HexToken text => Decode([.. text.Bytes]),
            _ => null,
        };
}
