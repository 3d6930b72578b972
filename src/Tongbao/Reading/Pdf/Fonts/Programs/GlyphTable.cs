using System.Buffers.Binary;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>The table cmap of a TrueType program (ISO/IEC 14496-22, 5.2.1): codes → indexes of glyphs.</summary>
internal static class GlyphTable
{
    /// <summary>A font has no more glyphs; a broken table may claim more.</summary>
    private const int MaxCodes = 1 << 17;

    /// <summary>The first subtable there is of those asked for; null if there is none of them that can be read.</summary>
    /// <param name="table">The table.</param>
    /// <param name="wanted">Platforms and encodings, the best first.</param>
    public static Dictionary<int, int>? Read(ReadOnlySpan<byte> table, params ReadOnlySpan<(int Platform, int Encoding)> wanted)
    {
        foreach (var (platform, encoding) in wanted)
        {
            if (
                Find(table, platform, encoding) is { } start
                && start < table.Length
                && ReadSubtable(table[start..]) is { Count: > 0 } glyphs
            )
                return glyphs;
        }

        return null;
    }

    private static int? Find(ReadOnlySpan<byte> table, int platform, int encoding)
    {
        if (table.Length < 4)
            return null;
        var count = Short(table, 2);
        for (var at = 4; count > 0 && at + 8 <= table.Length; at += 8, count--)
        {
            if (Short(table, at) == platform && Short(table, at + 2) == encoding)
                return (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(table[(at + 4)..]));
        }

        return null;
    }

    private static Dictionary<int, int>? ReadSubtable(ReadOnlySpan<byte> table) =>
        Short(table, 0) switch
        {
            0 => ReadBytes(table),
            4 => ReadSegments(table),
            6 => ReadTrimmed(table),
            12 => ReadGroups(table),
            _ => null,
        };

    private static Dictionary<int, int> ReadBytes(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, int>();
        for (var code = 0; code < 256 && 6 + code < table.Length; code++)
            Add(glyphs, code, table[6 + code]);
        return glyphs;
    }

    private static Dictionary<int, int> ReadSegments(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, int>();
        var size = Short(table, 6);
        for (var i = 0; i < size; i += 2)
        {
            var (last, first) = (Short(table, 14 + i), Short(table, 16 + size + i));
            var (step, offset) = (Short(table, 16 + (2 * size) + i), Short(table, 16 + (3 * size) + i));
            for (var code = first; code <= last && code != 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : Short(table, 16 + (3 * size) + i + offset + (2 * (code - first)));
                Add(glyphs, code, glyph == 0 && offset != 0 ? 0 : (glyph + step) & 0xFFFF);
            }
        }

        return glyphs;
    }

    private static Dictionary<int, int> ReadTrimmed(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, int>();
        var (first, count) = (Short(table, 6), Short(table, 8));
        for (var i = 0; i < count; i++)
            Add(glyphs, first + i, Short(table, 10 + (2 * i)));
        return glyphs;
    }

    private static Dictionary<int, int> ReadGroups(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, int>();
        for (var at = 16; at + 12 <= table.Length && glyphs.Count < MaxCodes; at += 12)
        {
            var (first, last, glyph) = (Long(table, at), Long(table, at + 4), Long(table, at + 8));
            for (var code = first; code <= last && code <= 0x10FFFF && glyphs.Count < MaxCodes; code++)
                Add(glyphs, (int)code, (int)(glyph + (code - first)));
        }

        return glyphs;
    }

    private static void Add(Dictionary<int, int> glyphs, int code, int glyph)
    {
        if (glyph > 0)
            glyphs.TryAdd(code, glyph);
    }

    private static int Short(ReadOnlySpan<byte> table, int at) =>
        at + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[at..]) : 0;

    private static uint Long(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt32BigEndian(table[at..]);
}
