namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>What the file of an embedded font says of its glyphs, asked where the font's dictionary says nothing.</summary>
internal abstract class FontProgram
{
    /// <summary>What a glyph means; null if the file does not say it.</summary>
    /// <param name="glyph">Its index.</param>
    public virtual string? TextOfGlyph(int glyph) => null;

    /// <summary>What a code of one byte means by the file's own encoding; null if the file does not say it.</summary>
    public virtual string? TextOfCode(int code) => null;

    /// <summary>How far the next glyph is from that of a code of one byte, in thousandths; null if the file does not say it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="text">What it means; null if that is not known.</param>
    public virtual double? WidthOfCode(int code, string? text) => null;
}
