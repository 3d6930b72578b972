using Tongbao.Reading.Pdf.Fonts.Maps;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>A composite font (Type 0; ISO 32000-1, 9.7): a code has one to four bytes, and a CMap says which.</summary>
/// <param name="name">Its name.</param>
/// <param name="map">Its encoding.</param>
/// <param name="make">Makes the glyph of a code, once for each.</param>
internal sealed class CompositeFont(string name, CMap map, Func<int, FontGlyph> make) : PdfFont(name)
{
    private readonly Dictionary<int, FontGlyph> _glyphs = [];

    public override bool IsVertical => map.IsVertical;

    public override int ReadCode(ReadOnlySpan<byte> text, ref int at) => map.ReadCode(text, ref at);

    public override FontGlyph Glyph(int code)
    {
        if (!_glyphs.TryGetValue(code, out var glyph))
            _glyphs.Add(code, glyph = make(code));
        return glyph;
    }
}
