using System.Buffers.Binary;
using System.Text;

namespace Tongbao.Reading.Conversions;

/// <summary>The beginning of the text stream of a Word 97 file, as far as it says whether the file is encrypted.</summary>
internal static class Word97Header
{
    /// <summary>Size of an entry of the directory ([MS-CFB] 2.6.1).</summary>
    private const int EntrySize = 128;

    /// <summary>Where an entry says at which sector its stream begins.</summary>
    private const int StartOfStream = 116;

    /// <summary>Where the header of the stream has its flags ([MS-DOC] 2.5.2 FibBase).</summary>
    private const int Flags = 10;

    private const ushort IsWord = 0xA5EC;

    private const ushort Encrypted = 0x0100;

    /// <summary>True when it says so; false for a file that is damaged before it could.</summary>
    /// <param name="bytes">A compound file.</param>
    public static bool IsEncrypted(ReadOnlySpan<byte> bytes)
    {
        var entry = bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument\0"));
        if (
            entry < 0
            || entry + EntrySize > bytes.Length
            || BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]) is not (>= 7 and <= 12 and var shift)
        )
            return false;
        var start = ((long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(entry + StartOfStream)..]) + 1) << shift;
        if (start + Flags + 2 > bytes.Length)
            return false;
        var header = bytes[(int)start..];
        return BinaryPrimitives.ReadUInt16LittleEndian(header) == IsWord
            && (BinaryPrimitives.ReadUInt16LittleEndian(header[Flags..]) & Encrypted) != 0;
    }
}
