using System.Buffers.Binary;
using System.Text;
using Tongbao.Reading.Pdf.Fonts.Maps;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>What the names of glyphs in the table post of a TrueType program mean (ISO/IEC 14496-22, 5.2.7).</summary>
internal static class PostNames
{
    /// <summary>The meanings in the order of the glyphs, null for one that has none; none in another format than 2.</summary>
    public static IReadOnlyList<string?> Read(ReadOnlySpan<byte> table)
    {
        if (table.Length < 34 || BinaryPrimitives.ReadUInt32BigEndian(table) != 0x20000)
            return [];
        var count = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(table[32..]), (table.Length - 34) / 2);
        var spelt = new List<string>();
        for (var at = 34 + (2 * count); at < table.Length && at + 1 + table[at] <= table.Length; at += 1 + table[at])
            spelt.Add(Encoding.Latin1.GetString(table.Slice(at + 1, table[at])));
        var texts = new string?[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            var name = BinaryPrimitives.ReadUInt16BigEndian(table[(34 + (2 * glyph))..]);
            var own = name - MacintoshOrder.Count;
            texts[glyph] =
                own < 0 ? MacintoshOrder.Text(name)
                : own < spelt.Count ? GlyphNames.ToText(spelt[own])
                : null;
        }

        return texts;
    }
}
