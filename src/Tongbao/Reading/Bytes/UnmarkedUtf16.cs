using System.Buffers.Binary;
using System.Text;

namespace Tongbao.Reading.Bytes;

/// <summary>Tells Chinese text in UTF-16 that has no byte order mark from text in other encodings.</summary>
internal static class UnmarkedUtf16
{
    /// <summary>How much is looked at, in bytes.</summary>
    private const int Window = 1 << 14;

    /// <summary>Share of its units that Chinese text uses. GB18030 or UTF-8 taken for UTF-16 has few of them.</summary>
    private const double MinUsual = 0.95;

    /// <summary>Fewer units than this say nothing.</summary>
    private const int MinUnits = 4;

    /// <summary>The encoding; null for bytes that are no such text.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, Window) & ~1)];
        if (bytes.Length % 2 != 0 || head.Length < 2 * MinUnits)
            return null;
        var (little, big) = (Usual(head, isBig: false), Usual(head, isBig: true));
        return Math.Max(little, big) < MinUsual ? null
            : little > big ? Encoding.Unicode
            : Encoding.BigEndianUnicode;
    }

    private static double Usual(ReadOnlySpan<byte> bytes, bool isBig)
    {
        var (usual, han) = (0, 0);
        for (var at = 0; at < bytes.Length; at += 2)
        {
            var unit = (char)(
                isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..])
            );
            if (unit is >= '\u4E00' and <= '\u9FFF')
                han++;
            else if (
                unit
                    is (>= ' ' and <= '~')
                        or '\t'
                        or '\r'
                        or '\n'
                        or '\f'
                        or (>= '\u3000' and <= '\u303F')
                        or (>= '\u2010' and <= '\u22EF')
                || unit is >= '\uFF01' and <= '\uFF5E' or '\u00A0' or '\u00B7'
            )
                usual++;
        }

        // A text has characters and signs; one sign that repeats is none.
        return han == 0 || usual == 0 ? 0 : (double)(usual + han) / (bytes.Length / 2);
    }
}
