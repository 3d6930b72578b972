using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Reading.Packages;

/// <summary>A gzip file (RFC 1952), held to the size and the CRC-32 that stand at its end.</summary>
internal static class GzipFile
{
    /// <summary>CRC-32 and size of the last member, in bytes (RFC 1952, 2.3.1).</summary>
    private const int Trailer = 8;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0x1F, 0x8B]);

    /// <summary>What it holds.</summary>
    /// <exception cref="UnreadableNoticeException">It is damaged, breaks off, or is too large.</exception>
    public static byte[] Unpack(byte[] bytes)
    {
        byte[] content;
        try
        {
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            content = BoundedStream.ReadAll(packed, Packing.MaxUnpacked, () =>
                Refused(Phrases.UnreadableGzipTooLarge(Packing.MaxUnpacked >> 20))
            );
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableGzip), e);
        }

        // A stream that breaks off ends for the library as any other does. Members before the last were read to their ends.
        if (!EndsWhole(bytes, content))
            throw Refused(Phrases.UnreadableGzipCut);
        return content;
    }

    private static bool EndsWhole(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> content)
    {
        if (packed.Length < Trailer)
            return false;
        var trailer = packed[^Trailer..];
        var size = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        return size <= content.Length && Crc32.HashToUInt32(content[^(int)size..]) == BinaryPrimitives.ReadUInt32LittleEndian(trailer);
    }

    private static UnreadableNoticeException Refused(Phrase said) => new(ReadingFindings.Unreadable.Found(said));
}
