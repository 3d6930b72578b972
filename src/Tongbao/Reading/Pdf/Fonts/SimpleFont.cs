namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>A simple font (ISO 32000-1, 9.6): a code is a byte.</summary>
/// <param name="name">Its name.</param>
/// <param name="make">Makes the glyph of a code, once for each.</param>
internal sealed class SimpleFont(string name, Func<int, FontGlyph> make) : PdfFont(name)
{
    private readonly FontGlyph?[] _glyphs = new FontGlyph?[256];

    public override int ReadCode(ReadOnlySpan<byte> text, ref int at) => text[at++];

    public override FontGlyph Glyph(int code) => _glyphs[code] ??= make(code);
}
