using System.IO.Compression;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Reading.Packages;

/// <summary>Unpacks a notice that was published in a gzip file, or alone in a zip archive, within limits.</summary>
internal static class Packing
{
    /// <summary>A notice is not larger than this, in bytes, once it is unpacked; what is larger is a bomb or no notice.</summary>
    public const int MaxUnpacked = NoticeSource.MaxBytes;

    /// <summary>What messages call a zip archive that is no document.</summary>
    public const string Archive = "zip";

    /// <summary>A packed file in a packed file, and no further.</summary>
    private const int MaxDepth = 2;

    /// <summary>The file type bits of a Unix mode that say symbolic link, in a zip entry's external attributes.</summary>
    private const int SymbolicLink = 0xA000;

    /// <summary>The notice's own bytes.</summary>
    /// <exception cref="UnreadableNoticeException">The packing is damaged, too large, or holds a link.</exception>
    public static byte[] Unpack(byte[] bytes)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            if (GzipFile.Is(bytes))
                bytes = GzipFile.Unpack(bytes);
            else if (IsZip(bytes) && OnlyFile(bytes) is { } only)
                bytes = only;
            else
                break;
        }

        return bytes;
    }

    /// <summary>True for bytes that begin as a zip archive does.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The pictures of an archive that holds nothing else, in the order of their names; null for any other archive.</summary>
    /// <exception cref="UnreadableNoticeException">The archive is damaged, too large, or holds a link.</exception>
    public static IReadOnlyList<PagePicture>? Pictures(byte[] bytes)
    {
        using var zip = new ZipPackage(bytes, Archive);
        return PicturesIn(zip)?.Select(file => new PagePicture(file.Name, Read(zip, file))).ToList();
    }

    /// <summary>The same without what they hold.</summary>
    public static IEnumerable<ZipArchiveEntry>? PicturesIn(ZipPackage zip)
    {
        var files = Files(zip);
        return files.Select(file => file.FullName[..^file.Name.Length]).Distinct().Count() == 1
            ? PageNames.InOrder(files.Select(file => file.Name))?.Select(name => files.Find(file => file.Name == name)!)
            : null;
    }

    // Null for an archive that is itself a document, or holds more than one file.
    private static byte[]? OnlyFile(byte[] bytes)
    {
        using var zip = new ZipPackage(bytes, Archive);
        return Files(zip) is [var only] ? Read(zip, only) : null;
    }

    private static List<ZipArchiveEntry> Files(ZipPackage zip) =>
        [
            .. zip.Entries.Where(entry =>
                !entry.FullName.EndsWith('/')
                && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
                && !PictureFolder.IsOfPrograms(entry.Name)
            ),
        ];

    private static byte[] Read(ZipPackage zip, ZipArchiveEntry file) =>
        ((file.ExternalAttributes >> 16) & 0xF000) == SymbolicLink
            ? throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableLink))
            : zip.Read(file);
}
