using System.Buffers.Binary;

namespace Tongbao.Reading.Packages;

/// <summary>
/// The directory of a zip archive says the name of each entry, and so does the entry (APPNOTE 4.3.7 and 4.3.12). A part whose name is
/// damaged in one of them would be missing without a word.
/// </summary>
internal static class ZipDirectory
{
    /// <summary>Signatures of an entry of the directory, and of an entry itself.</summary>
    private const uint Listed = 0x02014B50,
        Local = 0x04034B50;

    /// <summary>Sizes without what varies, in bytes: of the end of the directory, and of those two.</summary>
    private const int EndSize = 22,
        ListedSize = 46,
        LocalSize = 30;

    /// <summary>The name of an entry that has another in the directory; null if all agree, or it cannot be followed.</summary>
    public static string? Disagreement(ReadOnlySpan<byte> archive)
    {
        var end = archive.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || archive.Length - end < EndSize)
            return null;
        var at = UInt32(archive, end + 16);
        for (var left = UInt16(archive, end + 10); left > 0 && Is(archive, at, Listed, ListedSize); left--)
        {
            var entry = archive[(int)at..];
            var length = UInt16(entry, 28);
            var local = UInt32(entry, 42);
            if (entry.Length < ListedSize + length)
                return null;
            // An entry that is not where the directory says has no name to compare; those behind it have.
            var own = Is(archive, local, Local, LocalSize) ? OwnName(archive[(int)local..]) : entry.Slice(ListedSize, length);
            if (!own.SequenceEqual(entry.Slice(ListedSize, length)))
                return System.Text.Encoding.UTF8.GetString(own);

            at += (uint)(ListedSize + length + UInt16(entry, 30) + UInt16(entry, 32));
        }

        return null;
    }

    private static ReadOnlySpan<byte> OwnName(ReadOnlySpan<byte> entry) =>
        entry.Slice(LocalSize, Math.Min(entry.Length - LocalSize, UInt16(entry, 26)));

    private static bool Is(ReadOnlySpan<byte> archive, uint at, uint signature, int size) =>
        at <= archive.Length - size && UInt32(archive, (int)at) == signature;

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
