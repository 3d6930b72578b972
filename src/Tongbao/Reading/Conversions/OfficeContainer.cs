using System.IO.Compression;
using System.Text;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading.Conversions;

/// <summary>What a file of an office program is in: a compound file of Office 97, or an OpenDocument package.</summary>
internal static class OfficeContainer
{
    /// <summary>What an OpenDocument package says of its parts, encryption too (OpenDocument 1.3, part 2, 4).</summary>
    private const string Manifest = "META-INF/manifest.xml";

    /// <summary>A media type is not longer than this, in bytes.</summary>
    private const int MaxMediaType = 100;

    /// <summary>True for bytes that begin as a compound file does ([MS-CFB] 2.2).</summary>
    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>
    /// True when a compound file has a stream of that name: its directory holds the names in UTF-16 ([MS-CFB] 2.6.1).
    /// </summary>
    public static bool Holds(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    /// <summary>What a zip archive says it is (OpenDocument 1.3, part 2, 3.3); null when it says nothing.</summary>
    public static string? MediaType(byte[] bytes) =>
        Part(bytes, "mimetype", entry => entry.Length < MaxMediaType) is { } type ? Encoding.ASCII.GetString(type) : null;

    /// <summary>True for an OpenDocument package whose parts need a password.</summary>
    public static bool IsEncryptedPackage(byte[] bytes) => Part(bytes, Manifest)?.AsSpan().IndexOf("encryption-data"u8) >= 0;

    /// <exception cref="UnreadableNoticeException">It is encrypted.</exception>
    public static void RefuseEncrypted(bool isEncrypted)
    {
        if (isEncrypted)
            throw new UnreadableNoticeException(ReadingFindings.Encrypted.Found(Phrases.EncryptedWord));
    }

    /// <summary>A part of a zip archive; null when there is none of that name.</summary>
    public static byte[]? Part(byte[] bytes, string name) => Part(bytes, name, _ => true);

    private static byte[]? Part(byte[] bytes, string name, Func<ZipArchiveEntry, bool> which)
    {
        using var zip = new ZipPackage(bytes, Packing.Archive);
        return zip.Entries.FirstOrDefault(entry => entry.FullName == name) is { } part && which(part) ? zip.Read(part) : null;
    }
}
