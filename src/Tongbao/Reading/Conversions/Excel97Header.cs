using System.Buffers.Binary;

namespace Tongbao.Reading.Conversions;

/// <summary>The beginning of the workbook stream of an Excel 97 file, as far as it says whether the file is encrypted.</summary>
internal static class Excel97Header
{
    /// <summary>A record begins with its type and the length of what follows, of two bytes each ([MS-XLS] 2.1.4).</summary>
    private const int RecordHeader = 4;

    /// <summary>[MS-XLS] 2.4.349 WriteProtect: may stand before the record that says how the rest is encrypted.</summary>
    private const ushort WriteProtect = 0x0086;

    /// <summary>[MS-XLS] 2.4.117 FilePass.</summary>
    private const ushort FilePass = 0x002F;

    // [MS-XLS] 2.4.21 BOF of 16 bytes: version 6, the globals of the workbook.
    private static ReadOnlySpan<byte> Begin => [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];

    public static bool IsEncrypted(ReadOnlySpan<byte> bytes)
    {
        var begin = bytes.IndexOf(Begin);
        if (begin < 0)
            return false;
        var records = bytes[(begin + RecordHeader + 0x10)..];
        if (records.Length >= RecordHeader && Type(records) == WriteProtect)
            records = records[RecordHeader..];
        return records.Length >= RecordHeader && Type(records) == FilePass;
    }

    private static ushort Type(ReadOnlySpan<byte> record) => BinaryPrimitives.ReadUInt16LittleEndian(record);
}
