using Tongbao.Reading.Pdf.Fonts.Maps;
using Tongbao.Reading.Pdf.Fonts.Programs;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Fonts.Encodings;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>Reads a simple font's dictionary: Type 1, TrueType and Type 3 (ISO 32000-1, 9.6).</summary>
internal sealed class SimpleFontReader
{
    /// <summary>The flag of a font whose characters are not those of Latin text (9.8.2).</summary>
    private const int Symbolic = 4;

    /// <summary>How wide a glyph may be, in ems.</summary>
    private const double MaxEms = 2;

    private readonly PdfObjects _objects;
    private readonly DictionaryToken _font;
    private readonly DictionaryToken? _descriptor;
    private readonly string _name;
    private readonly CMap? _toUnicode;
    private readonly double[] _widths;
    private readonly int _first;
    private readonly bool _isType3;

    // From the space of the glyphs to text space.
    private readonly Matrix _type3;

    // What a map to Unicode makes needless in most fonts.
    private readonly Lazy<SimpleEncoding> _encoding;
    private readonly Lazy<FontProgram?> _program;

    private SimpleFontReader(PdfObjects objects, DictionaryToken font, string name, CMap? toUnicode)
    {
        (_objects, _font, _name, _toUnicode) = (objects, font, name, toUnicode);
        _descriptor = objects.Get<DictionaryToken>(font, "FontDescriptor");
        _widths = objects.Numbers(font, "Widths") ?? [];
        _first = (int)(objects.Number(font, "FirstChar") ?? FirstByLast());
        _isType3 = objects.Name(font, "Subtype") == "Type3";
        _type3 = Matrix.Of(objects.Numbers(font, "FontMatrix")) ?? new Matrix(0.001, 0, 0, 0.001, 0, 0);
        _encoding = new(() => new SimpleEncoding(objects, font, Standard()));
        _program = new(() => _isType3 ? null : FontFile.Open(objects, _descriptor));
    }

    public static PdfFont Read(PdfObjects objects, DictionaryToken font, string name, CMap? toUnicode)
    {
        var reader = new SimpleFontReader(objects, font, name, toUnicode);
        return reader._isType3
            ? new SimpleFont(name, reader.Type3Glyph) { Em = reader.Type3Em(), HasOwnColours = true }
            : new SimpleFont(name, reader.Glyph);
    }

    private FontGlyph Glyph(int code)
    {
        var text = Text(code);
        return FontGlyph.Of(text, Width(code, text) * (1 / 1000.0));
    }

    private FontGlyph Type3Glyph(int code)
    {
        var glyph = FontGlyph.Of(Text(code), (_type3.A * (WidthEntry(code) ?? 0)) + _type3.E);
        return glyph.IsDecoded ? glyph : glyph with { Procedure = Procedure(code) };
    }

    private GlyphProcedure? Procedure(int code)
    {
        var procedures = _objects.Dictionary(_font, "CharProcs");
        var stream = _encoding.Value.Name(code) is { } name ? _objects.Get<StreamToken>(procedures, name) : null;
        return _objects.Decode(stream) is { } content && GlyphProcedure.ShowsText(content.Span)
            ? new GlyphProcedure(content, _type3, _objects.Dictionary(_font, "Resources"))
            : null;
    }

    // No glyph is wider than two ems: then the font is in pixels, and its widest glyph is about an em.
    private double Type3Em() => _widths.Length > 0 && Math.Abs(_type3.A) * _widths.Max(Math.Abs) is > MaxEms and var widest ? widest : 1;

    private string? Text(int code) =>
        _toUnicode?.ToText(code) ?? GlyphNames.ToText(_encoding.Value.Name(code), IsDingbats) ?? _program.Value?.TextOfCode(code);

    private bool IsDingbats => _name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);

    private double? WidthEntry(int code) => code >= _first && code - _first < _widths.Length ? _widths[code - _first] : null;

    // Without an entry the font's file says it, then a standard font (9.6.2.2), then the descriptor.
    private double Width(int code, string? text) =>
        WidthEntry(code)
        ?? (_widths.Length == 0 ? _program.Value?.WidthOfCode(code, text) ?? StandardMetrics.Like(_name).Width(NameOf(code, text)) : null)
        ?? _objects.Number(_descriptor, "MissingWidth")
        ?? 0;

    private string? NameOf(int code, string? text) =>
        _encoding.Value.Name(code) ?? (text is { Length: 1 } ? StandardEncoding.Instance.CodeToNameMap.GetValueOrDefault(text[0]) : null);

    // FirstChar may be missing where LastChar and Widths say it.
    private double FirstByLast() => (_objects.Number(_font, "LastChar") is { } last ? last - _widths.Length : -1) + 1;

    // The standard encoding, unless the font has one of its own.
    private Encoding? Standard()
    {
        if (_isType3)
            return null;
        if (IsDingbats)
            return ZapfDingbatsEncoding.Instance;
        var hasFile = FontFile.Is(_objects, _descriptor);
        if (!hasFile && _name.Contains("Symbol", StringComparison.OrdinalIgnoreCase))
            return SymbolEncoding.Instance;
        var isSymbolic = ((int)(_objects.Number(_descriptor, "Flags") ?? 0) & Symbolic) != 0;
        var isTrueType = _objects.Name(_font, "Subtype") == "TrueType";
        return hasFile && (isSymbolic || !isTrueType) && _program.Value is not null ? null : StandardEncoding.Instance;
    }
}
