using System.Buffers.Binary;
using System.Text;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>The names of glyphs in the table post of a TrueType program (ISO/IEC 14496-22, 5.2.7), those that it spells itself.</summary>
internal static class PostNames
{
    /// <summary>How many names stand for the standard order of Macintosh glyphs.</summary>
    private const int Standard = 258;

    /// <summary>The names in the order of the glyphs, empty for one that has none of its own; none in another format than 2.</summary>
    public static IReadOnlyList<string> Read(ReadOnlySpan<byte> table)
    {
        if (table.Length < 34 || BinaryPrimitives.ReadUInt32BigEndian(table) != 0x20000)
            return [];
        var count = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(table[32..]), (table.Length - 34) / 2);
        var spelt = new List<string>();
        for (var at = 34 + (2 * count); at < table.Length && at + 1 + table[at] <= table.Length; at += 1 + table[at])
            spelt.Add(Encoding.Latin1.GetString(table.Slice(at + 1, table[at])));
        var names = new string[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            var index = BinaryPrimitives.ReadUInt16BigEndian(table[(34 + (2 * glyph))..]) - Standard;
            names[glyph] = index >= 0 && index < spelt.Count ? spelt[index] : "";
        }

        return names;
    }
}
