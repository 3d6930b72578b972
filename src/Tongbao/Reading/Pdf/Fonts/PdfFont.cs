namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>What a font says of the codes of a string: where one ends, what it means, and how far the next one is.</summary>
/// <param name="name">The name of the font, for findings.</param>
internal abstract class PdfFont(string name)
{
    public string Name { get; } = name;

    /// <summary>How large an em is in text space: 1, except for fonts in pixels, whose size says nothing.</summary>
    public double Em { get; init; } = 1;

    /// <summary>True if its glyphs may set the colours that they are painted in.</summary>
    public bool HasOwnColours { get; init; }

    /// <summary>True if text runs down the page (ISO 32000-1, 9.7.4.3).</summary>
    public virtual bool IsVertical => false;

    /// <summary>Reads the code that begins at <paramref name="at"/>.</summary>
    /// <param name="text">A string of a content stream.</param>
    /// <param name="at">Is moved behind the code.</param>
    public abstract int ReadCode(ReadOnlySpan<byte> text, ref int at);

    /// <summary>The glyph of a code. The same one for the same code.</summary>
    public abstract FontGlyph Glyph(int code);
}
