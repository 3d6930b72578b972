using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>How a glyph of a Type 3 font is drawn (ISO 32000-1, 9.6.5), where that shows text.</summary>
/// <param name="Content">A content stream.</param>
/// <param name="Space">From the space of the glyph to text space.</param>
/// <param name="Resources">Those of the font; null for those of the page.</param>
internal sealed record GlyphProcedure(ReadOnlyMemory<byte> Content, Matrix Space, DictionaryToken? Resources)
{
    /// <summary>True if <paramref name="content"/> shows text: most glyphs are outlines or pictures.</summary>
    public static bool ShowsText(ReadOnlySpan<byte> content) =>
        content.IndexOf("BT"u8) >= 0 && (content.IndexOf("Tj"u8) >= 0 || content.IndexOf("TJ"u8) >= 0);
}
