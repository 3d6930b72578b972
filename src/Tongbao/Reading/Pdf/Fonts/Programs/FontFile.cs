using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.CompactFontFormat;
using UglyToad.PdfPig.Fonts.Type1.Parser;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>Opens the font file that a font descriptor names (ISO 32000-1, 9.9).</summary>
internal static class FontFile
{
    /// <summary>How deep the parser of Type 1 programs may go.</summary>
    private const int MaxDepth = 64;

    public static bool Is(PdfObjects objects, DictionaryToken? descriptor) => Stream(objects, descriptor) is not null;

    /// <summary>Null if there is no file, or it cannot be read.</summary>
    public static FontProgram? Open(PdfObjects objects, DictionaryToken? descriptor)
    {
        if (Stream(objects, descriptor) is not { } stream || objects.Decode(stream) is not { } file)
            return null;
        try
        {
            if (TrueTypeProgram.Read(file) is { } program)
                return program;
            return file.Span is [1, 0, >= 4, >= 1 and <= 4, ..] ? ReadCompact(file) : ReadType1(file, stream, objects);
        }
        // PdfPig throws whatever its parsers meet; a broken font file says nothing.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static StreamToken? Stream(PdfObjects objects, DictionaryToken? descriptor) =>
        objects.Get<StreamToken>(descriptor, "FontFile2")
        ?? objects.Get<StreamToken>(descriptor, "FontFile3")
        ?? objects.Get<StreamToken>(descriptor, "FontFile");

    private static NamedProgram? ReadCompact(ReadOnlyMemory<byte> file) =>
        CompactFontFormatParser.Parse(new CompactFontFormatData(file)).FirstFont.Encoding is { } encoding
            ? new NamedProgram(encoding.GetName)
            : null;

    private static NamedProgram ReadType1(ReadOnlyMemory<byte> file, StreamToken stream, PdfObjects objects)
    {
        var font = Type1FontParser.Parse(
            new MemoryInputBytes(file),
            (int)(objects.Number(stream.StreamDictionary, "Length1") ?? 0),
            (int)(objects.Number(stream.StreamDictionary, "Length2") ?? 0),
            new StackDepthGuard(MaxDepth)
        );
        return new NamedProgram(code => font.Encoding.GetValueOrDefault(code));
    }
}
