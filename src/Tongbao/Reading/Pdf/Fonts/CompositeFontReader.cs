using Tongbao.Reading.Pdf.Fonts.Maps;
using Tongbao.Reading.Pdf.Fonts.Programs;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>Reads a composite font's dictionary and that of its descendant (ISO 32000-1, 9.7).</summary>
internal sealed class CompositeFontReader
{
    private readonly PdfObjects _objects;
    private readonly DictionaryToken _font;
    private readonly DictionaryToken _descendant;
    private readonly CMap? _toUnicode;
    private readonly CMap _encoding;
    private readonly CharacterCollection? _collection;
    private readonly CidWidths _widths;
    private readonly double[] _vertical;
    private readonly Lazy<FontProgram?> _program;
    private readonly Lazy<ReadOnlyMemory<byte>?> _glyphs;

    private CompositeFontReader(PdfObjects objects, DictionaryToken font, CMap? toUnicode)
    {
        (_objects, _font, _toUnicode) = (objects, font, toUnicode);
        _descendant = Descendant();
        _encoding = Encoding();
        _collection = Collection();
        _widths = new CidWidths(objects, _descendant);
        _vertical = objects.Numbers(_descendant, "DW2") is [var height, var move] ? [height, move] : [880, -1000];
        _program = new(() => FontFile.Open(objects, objects.Get<DictionaryToken>(_descendant, "FontDescriptor")));
        _glyphs = new(() => objects.Decode(objects.Get<StreamToken>(_descendant, "CIDToGIDMap")));
    }

    public static PdfFont Read(PdfObjects objects, DictionaryToken font, string name, CMap? toUnicode)
    {
        var reader = new CompositeFontReader(objects, font, toUnicode);
        return new CompositeFont(name, reader._encoding, reader.Glyph);
    }

    private FontGlyph Glyph(int code)
    {
        var identifier = _encoding.ToIdentifier(code);
        var width = _widths[identifier] / 1000;
        return FontGlyph.Of(Text(code, identifier), width) with
        {
            Position = (width / 2, _vertical[0] / 1000),
            Descent = _vertical[1] / 1000,
        };
    }

    // The map of the font (9.10.2), the collection of its identifiers, the table of its file; a map that is a name says
    // that codes are Unicode, which is false for most fonts in a file: their codes are glyphs.
    private string? Text(int code, int identifier) =>
        _toUnicode?.ToText(code)
        ?? _collection?.ToText(identifier)
        ?? _program.Value?.TextOfGlyph(ToGlyph(identifier))
        ?? (IsUnicode && code > 0 && code <= char.MaxValue && !char.IsSurrogate((char)code) ? ((char)code).ToString() : null);

    private bool IsUnicode =>
        (_objects.Name(_font, "Encoding") is { } name && name.Contains("UCS2", StringComparison.Ordinal))
        || (
            _objects.Name(_font, "ToUnicode") is { } map
            && map.StartsWith("Identity", StringComparison.Ordinal)
            && (_program.Value is null || HasOwnGlyphs)
        );

    // True if its identifiers are not the glyphs of the file.
    private bool HasOwnGlyphs =>
        _glyphs.Value is { } map
        && Enumerable.Range(1, Math.Max(0, (map.Length / 2) - 1)).Any(id => ToGlyph(id) is var glyph && glyph != 0 && glyph != id);

    private int ToGlyph(int identifier)
    {
        if (_glyphs.Value is not { } map)
            return identifier;
        var bytes = map.Span;
        return (2 * identifier) + 1 < bytes.Length ? (bytes[2 * identifier] << 8) | bytes[(2 * identifier) + 1] : 0;
    }

    private DictionaryToken Descendant()
    {
        var found = _font.Data.TryGetValue("DescendantFonts", out var token) ? _objects.Resolve(token) : null;
        return _objects.AsDictionary(found is ArrayToken { Data: [var first, ..] } ? first : found) ?? DictionaryToken.Empty;
    }

    private CMap Encoding()
    {
        if (_objects.Get<StreamToken>(_font, "Encoding") is { } stream && _objects.Decode(stream) is { } file)
        {
            var used = _objects.Name(stream.StreamDictionary, "UseCMap") is { } name ? PredefinedMaps.Find(name) : null;
            return CMapReader.Read(file.Span, used);
        }

        var encoding = _objects.Name(_font, "Encoding");
        return (encoding is null ? null : PredefinedMaps.Find(encoding))
            ?? (encoding?.EndsWith('V') is true ? CMap.Vertical : CMap.Horizontal);
    }

    private CharacterCollection? Collection()
    {
        var ordering =
            _objects.Dictionary(_descendant, "CIDSystemInfo") is { } info && info.Data.TryGetValue("Ordering", out var token)
                ? _objects.Resolve(token) switch
                {
                    StringToken text => text.Data,
                    HexToken text => text.Data,
                    _ => null,
                }
                : null;
        return ordering is "GB1" or "CNS1" or "Japan1" or "Korea1" ? CharacterCollection.Find(ordering) : null;
    }
}
