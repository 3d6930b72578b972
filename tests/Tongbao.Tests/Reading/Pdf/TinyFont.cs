using System.Buffers.Binary;
using System.Text;

namespace Tongbao.Tests.Reading.Pdf;

/// <summary>A TrueType program of the tables that say what its glyphs mean, as the object of a PDF.</summary>
internal static class TinyFont
{
    /// <param name="codes">The codes of the glyphs in the table cmap (1, 0), and their glyphs.</param>
    /// <param name="names">The names of the glyphs in the table post, by their numbers; none for a table without.</param>
    public static string File(IReadOnlyDictionary<int, int> codes, params ReadOnlySpan<int> names)
    {
        var cmap = new byte[12 + 262];
        (cmap[3], cmap[5], cmap[11], cmap[14]) = (1, 1, 12, 1);
        foreach (var (code, glyph) in codes)
            cmap[18 + code] = (byte)glyph;
        var post = new byte[34 + (2 * names.Length)];
        BinaryPrimitives.WriteInt32BigEndian(post, names.IsEmpty ? 0x30000 : 0x20000);
        BinaryPrimitives.WriteInt16BigEndian(post.AsSpan(32), (short)names.Length);
        for (var i = 0; i < names.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(post.AsSpan(34 + (2 * i)), (short)names[i]);
        var file = new byte[12 + 32];
        (file[1], file[5]) = (1, 2);
        Enter(0, "cmap", 44, cmap.Length);
        Enter(1, "post", 44 + cmap.Length, post.Length);
        return "<< >>\n" + Encoding.Latin1.GetString([.. file, .. cmap, .. post]);

        void Enter(int index, string name, int start, int length)
        {
            var entry = file.AsSpan(12 + (16 * index), 16);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
        }
    }
}
