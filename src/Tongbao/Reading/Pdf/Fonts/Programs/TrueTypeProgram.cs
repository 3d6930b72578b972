using System.Buffers.Binary;
using System.Text;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType program (ISO/IEC 14496-22): its tables cmap, post, head, hhea and hmtx.</summary>
internal sealed class TrueTypeProgram : FontProgram
{
    /// <summary>Where fonts of symbols have their codes (the private use area).</summary>
    private static readonly int[] SymbolBases = [0, 0xF000, 0xF100, 0xF200];

    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<string, (int Start, int Length)> _tables;
    private readonly Lazy<Dictionary<int, int>?> _unicode;
    private readonly Lazy<Dictionary<int, int>?> _symbols;
    private readonly Lazy<Dictionary<int, int>?> _macintosh;
    private readonly Lazy<bool> _hasUsualOrder;
    private readonly Lazy<Dictionary<int, string>> _texts;
    private readonly Lazy<IReadOnlyList<string?>> _names;

    private TrueTypeProgram(ReadOnlyMemory<byte> file, Dictionary<string, (int Start, int Length)> tables)
    {
        (_file, _tables) = (file, tables);
        _unicode = new(() => GlyphTable.Read(Table("cmap").Span, (3, 10), (0, 4), (0, 6), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0)));
        _symbols = new(() => GlyphTable.Read(Table("cmap").Span, (3, 0)));
        _macintosh = new(() => GlyphTable.Read(Table("cmap").Span, (1, 0)));
        _hasUsualOrder = new(() => _macintosh.Value is { } glyphs && MacintoshOrder.Holds(glyphs));
        _texts = new(ReverseUnicode);
        _names = new(() => PostNames.Read(Table("post").Span));
    }

    /// <summary>Null if the file is none.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < 12 || !IsSignature(bytes[..4]))
            return null;
        var tables = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        for (var at = 12; count > 0 && at + 16 <= bytes.Length; at += 16, count--)
        {
            var (start, length) = (
                BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]),
                BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 12)..])
            );
            if (start < bytes.Length)
                tables[Encoding.Latin1.GetString(bytes.Slice(at, 4))] = ((int)start, (int)Math.Min(length, bytes.Length - start));
        }

        return new TrueTypeProgram(file, tables);
    }

    public override string? TextOfGlyph(int glyph) => _texts.Value.GetValueOrDefault(glyph) ?? NameText(glyph);

    public override string? TextOfCode(int code)
    {
        if (GlyphOfCode(code) is not { } glyph)
            return null;
        // A symbol font that has no Unicode table says with its (1, 0) table only which glyph it is, unless that is the usual one.
        return TextOfGlyph(glyph) ?? (_hasUsualOrder.Value ? MacintoshOrder.Text(glyph) : null);
    }

    public override double? WidthOfCode(int code, string? text)
    {
        var glyph = (
            text is { Length: 1 } && _unicode.Value is { } unicode && unicode.TryGetValue(text[0], out var found) ? found : (int?)null
        ) ?? GlyphOfCode(code);
        return glyph is { } index ? Width(index) : null;
    }

    private static bool IsSignature(ReadOnlySpan<byte> bytes) =>
        bytes.SequenceEqual("\0\x1\0\0"u8) || bytes.SequenceEqual("true"u8) || bytes.SequenceEqual("OTTO"u8);

    private ReadOnlyMemory<byte> Table(string name) =>
        _tables.TryGetValue(name, out var table) ? _file.Slice(table.Start, table.Length) : default;

    private int? GlyphOfCode(int code)
    {
        foreach (var start in SymbolBases)
        {
            if (_symbols.Value is { } symbols && symbols.TryGetValue(start + code, out var glyph))
                return glyph;
        }

        return _macintosh.Value is { } macintosh && macintosh.TryGetValue(code, out var other) ? other : null;
    }

    private Dictionary<int, string> ReverseUnicode()
    {
        var texts = new Dictionary<int, string>();
        foreach (var (code, glyph) in _unicode.Value ?? [])
        {
            if (glyph == 0 || !Rune.IsValid(code))
                continue;
            // Of two characters with one glyph the ordinary one comes first: a radical stands behind it, private use at the end.
            var text = new Rune(code).ToString();
            if (!texts.TryGetValue(glyph, out var known) || Rank(code) < Rank(char.ConvertToUtf32(known, 0)))
                texts[glyph] = text;
        }

        return texts;
    }

    private static int Rank(int code) =>
        code switch
        {
            >= 0x2E80 and < 0x2FE0 => 2,
            >= 0xE000 and < 0xF900 => 3,
            >= 0xF900 and < 0xFB00 => 1,
            0xA0 or 0xAD => 1,
            _ => 0,
        };

    private string? NameText(int glyph) => glyph > 0 && glyph < _names.Value.Count ? _names.Value[glyph] : null;

    private double? Width(int glyph)
    {
        var head = Table("head").Span;
        var metrics = Table("hhea").Span;
        var widths = Table("hmtx").Span;
        if (head.Length < 20 || metrics.Length < 36)
            return null;
        var (units, count) = (BinaryPrimitives.ReadUInt16BigEndian(head[18..]), BinaryPrimitives.ReadUInt16BigEndian(metrics[34..]));
        var at = 4 * Math.Min(glyph, count - 1);
        return units == 0 || at < 0 || at + 2 > widths.Length ? null : BinaryPrimitives.ReadUInt16BigEndian(widths[at..]) * 1000.0 / units;
    }
}
