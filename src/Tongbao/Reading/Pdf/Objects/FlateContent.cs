using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Tongbao.Reading.Pdf.Objects;

/// <summary>Undoes the commonest compression (FlateDecode; ISO 32000-1, 7.4.4), and gives what came before a break.</summary>
internal static class FlateContent
{
    /// <summary>What is lost at a break is no more than so many bytes.</summary>
    private const int Step = 512;

    /// <summary>The header of a zlib stream (RFC 1950), in bytes.</summary>
    private const int Header = 2;

    /// <param name="data">A zlib stream.</param>
    /// <param name="isBroken">True if something is missing; a checksum of zeros is none.</param>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> data, out bool isBroken)
    {
        var output = new MemoryStream(4 * data.Length);
        isBroken = !Inflate(new ZLibStream(Open(data), CompressionMode.Decompress), output);
        if (isBroken && data.Length > Header)
        {
            output.SetLength(0);
            var isWhole = Inflate(new DeflateStream(Open(data[Header..]), CompressionMode.Decompress), output);
            isBroken = !isWhole || !data.Span.TrimEnd("\r\n"u8).EndsWith("\0\0\0\0"u8);
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(data.ToArray());

    private static bool Inflate(Stream inflated, MemoryStream output)
    {
        Span<byte> step = stackalloc byte[Step];
        using (inflated)
        {
            try
            {
                while (inflated.Read(step) is > 0 and var read)
                    output.Write(step[..read]);
                return true;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }
    }
}
