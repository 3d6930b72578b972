using Tongbao.Documents;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>A page's glyphs in the order of its content stream, in points from the lower left of the crop box.</summary>
/// <param name="Dictionary">The page's own.</param>
/// <param name="Width">Of what is seen, after /Rotate.</param>
/// <param name="Height">Of what is seen, after /Rotate.</param>
/// <param name="Glyphs">Their places.</param>
/// <param name="PictureShare">See <see cref="SourcePage.PictureShare"/>.</param>
internal sealed record GlyphPage(DictionaryToken Dictionary, double Width, double Height, IReadOnlyList<Glyph> Glyphs, double PictureShare);
