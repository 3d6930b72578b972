using Tongbao.Reading.Pdf.Fonts;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>What text is in where no font is set, or one that the resources do not have: its bytes are counted, and mean nothing.</summary>
internal sealed class MissingFont : PdfFont
{
    private static readonly FontGlyph Unknown = FontGlyph.Of(null, 0.5);

    private MissingFont()
        : base("") { }

    public static MissingFont Instance { get; } = new();

    public override int ReadCode(ReadOnlySpan<byte> text, ref int at) => text[at++];

    public override FontGlyph Glyph(int code) => Unknown;
}
