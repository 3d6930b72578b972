using Tongbao.Reading.Pdf.Fonts;
using UglyToad.PdfPig.PdfFonts;

namespace Tongbao.Reading.Pdf;

/// <summary>What the fonts of a document say of their characters, each asked once.</summary>
internal sealed class GlyphTable
{
    private readonly Dictionary<IFont, Dictionary<int, GlyphShape>> _fonts = new(ReferenceEqualityComparer.Instance);
    private IFont? _last;
    private Dictionary<int, GlyphShape> _shapes = [];

    public GlyphShape Of(IFont font, int code)
    {
        if (!ReferenceEquals(font, _last))
        {
            if (!_fonts.TryGetValue(font, out var shapes))
                _fonts.Add(font, shapes = []);
            (_last, _shapes) = (font, shapes);
        }

        if (!_shapes.TryGetValue(code, out var shape))
            _shapes.Add(code, shape = Ask(font, code));
        return shape;
    }

    private static GlyphShape Ask(IFont font, int code) =>
        new(Text(font, code), CompositeFont.Width(font, code) ?? SimpleFont.Width(font, code) ?? font.GetBoundingBox(code).Width);

    // A character that the font does not map is its number, as PdfPig has it.
    private static string Text(IFont font, int code) =>
        CompositeFont.Text(font, code) ?? (font.TryGetUnicode(code, out var text) && text is not null ? text : ((char)code).ToString());
}
