using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao;

/// <summary>The bytes of one notice and the name they go by.</summary>
public sealed class NoticeSource
{
    /// <summary>A notice is not larger than this, in bytes: neither what is packed once it is unpacked, nor all of its pictures.</summary>
    internal const int MaxBytes = 256 << 20;

    private readonly string? _folder;
    private readonly Lazy<string> _sha256;

    private NoticeSource(string file, byte[] bytes, string? folder = null)
    {
        File = file;
        Bytes = bytes;
        _folder = folder;
        _sha256 = new Lazy<string>(() => NoticeHash.Of(bytes));
    }

    private NoticeSource(string file, IReadOnlyList<PagePicture> pictures)
        : this(file, pictures[0].Bytes)
    {
        Pictures = pictures;
        _sha256 = new Lazy<string>(() => PictureFolder.Sha256(pictures.Select(picture => picture.Bytes)));
    }

    /// <summary>Base name as given by the user; <c>-</c> for standard input.</summary>
    public string File { get; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal; of several pictures, of their bytes one after the other.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>Of several pictures, those of the first.</summary>
    internal byte[] Bytes { get; }

    /// <summary>The pictures that are its pages, in order; null for a notice that is one file.</summary>
    internal IReadOnlyList<PagePicture>? Pictures { get; }

    /// <summary>Reads a file into memory, or the pictures of a folder that holds nothing else.</summary>
    /// <exception cref="UnreadableNoticeException">There is no such file, or it may not be read.</exception>
    public static NoticeSource FromFile(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return PictureFolder.Pages(path) is { } pages
            ? FromPictures(pages, name)
            : new NoticeSource(name, Read(path), Path.GetDirectoryName(Path.GetFullPath(path)));
    }

    /// <summary>Reads pictures into memory that are the pages of one notice.</summary>
    /// <param name="paths">In the order of the pages, at least one.</param>
    /// <param name="file">The name it goes by in the output.</param>
    /// <exception cref="UnreadableNoticeException">One is not there, or may not be read, or they are too large.</exception>
    public static NoticeSource FromPictures(IEnumerable<string> paths, string file)
    {
        var pictures = new List<PagePicture>();
        long total = 0;
        foreach (var path in paths)
        {
            var bytes = Read(path);
            if ((total += bytes.Length) > MaxBytes)
                throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePicturesTooLarge(MaxBytes >> 20)));
            pictures.Add(new PagePicture(Path.GetFileName(path), bytes));
        }

        return new NoticeSource(file, pictures);
    }

    private static byte[] Read(string path)
    {
        try
        {
#pragma warning disable RS0030 // the one place that opens files
            return System.IO.File.ReadAllBytes(path);
#pragma warning restore RS0030
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableNoSuchFile), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableNotOpened(Cause.Of(e))), e);
        }
    }

    /// <summary>A file that was saved with this one.</summary>
    /// <param name="parts">Its way from the folder of this file.</param>
    /// <returns>Null when it is not there, may not be read, or a symbolic link stands on the way.</returns>
    internal byte[]? Beside(IEnumerable<string> parts)
    {
        if (_folder is null)
            return null;
        FileSystemInfo place = new DirectoryInfo(_folder);
        foreach (var part in parts)
        {
            place = new FileInfo(Path.Combine(place.FullName, part));
            if (place.LinkTarget is not null)
                return null;
        }

        try
        {
#pragma warning disable RS0030 // the one place that opens files
            return System.IO.File.ReadAllBytes(place.FullName);
#pragma warning restore RS0030
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">Not closed.</param>
    /// <param name="file">The name it goes by in the output.</param>
    public static NoticeSource FromStream(Stream stream, string file)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return new NoticeSource(file, buffer.ToArray());
    }

    /// <summary>Bytes that nobody changes any more.</summary>
    internal static NoticeSource FromBytes(byte[] bytes, string file) => new(file, bytes);

    /// <summary>A text in memory, as a UTF-8 file would hold it.</summary>
    public static NoticeSource FromText(string text, string file = "notice.txt") => new(file, System.Text.Encoding.UTF8.GetBytes(text));
}
