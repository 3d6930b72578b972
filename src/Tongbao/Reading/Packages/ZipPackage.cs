using System.IO.Compression;
using System.IO.Hashing;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Reading.Packages;

/// <summary>
/// A zip archive that nobody trusts: its directory is read once, what is read of it is counted, and each entry is held to the name, the
/// size and the CRC-32 that the directory says (APPNOTE 4.4.7 to 4.4.9).
/// </summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly string _what;
    private long _budget = Packing.MaxUnpacked;

    /// <param name="bytes">The whole archive.</param>
    /// <param name="what">What it is, for messages: <c>zip archive</c>.</param>
    /// <exception cref="UnreadableNoticeException">Its directory is damaged.</exception>
    public ZipPackage(byte[] bytes, string what)
    {
        _what = what;
        try
        {
            _zip = new ZipArchive(new MemoryStream(bytes));
            Entries = [.. _zip.Entries];
        }
        // What a damaged directory makes the library throw is no promise of its own.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Damaged(null, e);
        }

        if (ZipDirectory.Disagreement(bytes) is { } name)
            throw Damaged(Phrases.UnreadableEntryName(name), null);
    }

    /// <summary>In the order of the directory.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries { get; }

    public void Dispose() => _zip.Dispose();

    /// <summary>What an entry holds.</summary>
    /// <exception cref="UnreadableNoticeException">
    /// It is damaged or encrypted, or all that was read of the archive is more than a notice can be.
    /// </exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePackageEncrypted(_what)));
        if (entry.Length > _budget)
            throw TooLarge();
        byte[] content;
        try
        {
            using var packed = entry.Open();
            content = BoundedStream.ReadAll(packed, _budget, TooLarge);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or UnreadableNoticeException))
        {
            throw Damaged(Phrases.UnreadableEntry(entry.FullName, Cause.Of(e)), e);
        }

        _budget -= content.Length;
        if (content.Length != entry.Length)
            throw Damaged(Phrases.UnreadableEntrySize(entry.FullName), null);
        if (Crc32.HashToUInt32(content) != entry.Crc32)
            throw Damaged(Phrases.UnreadableEntryChecksum(entry.FullName), null);
        return content;
    }

    /// <summary>What is wrong with the archive.</summary>
    /// <param name="why">Null when nothing is known of it.</param>
    /// <param name="cause">Null when nothing was thrown.</param>
    private UnreadableNoticeException Damaged(Phrase? why, Exception? cause)
    {
        var finding = ReadingFindings.Unreadable.Found(
            why is null ? Phrases.UnreadablePackageDamaged(_what) : Phrases.UnreadablePackageBroken(_what, why)
        );
        return cause is null ? new UnreadableNoticeException(finding) : new UnreadableNoticeException(finding, cause);
    }

    private UnreadableNoticeException TooLarge() =>
        new(ReadingFindings.Unreadable.Found(Phrases.UnreadablePackageTooLarge(_what, Packing.MaxUnpacked >> 20)));
}
