using System.Buffers;
using System.Security.Cryptography;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>Writes a file beside its final name and renames it, so that no half file is ever seen.</summary>
internal static class OutputFile
{
    /// <summary>Bytes of a file that is hashed: few calls of the system for a batch of 10,000 files.</summary>
    private const int HashedAtOnce = 1 << 17;

    /// <summary>Called before a file is written, and before anything is on standard output. The test host injects faults here.</summary>
    public static Action Writes { get; set; } = () => { };

    /// <summary>A name of its own to write under, for a run that nothing resumes.</summary>
    public static string ScratchName() => $".tongbao-{Path.GetRandomFileName()}.tmp";

    /// <summary>
    /// Writes whatever <paramref name="content"/> writes, over a file that exists: one that a link names is replaced and the link stays,
    /// and the new file has the mode of the old one. What is no regular file is written to.
    /// </summary>
    /// <param name="path">Its folder is made when it is missing.</param>
    /// <param name="content">Gets a stream that can be sought and read back.</param>
    /// <param name="scratch">The name beside it. A run that was killed leaves it, and the next one with the same name removes it.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> content, string scratch)
    {
        Writes();
        string? beside = null;
        try
        {
            if (SpecialFile.IsAt(path))
            {
                SpecialFile.Write(path, content);
                return;
            }

            var target = Target(Path.GetFullPath(path));
            var folder = Path.GetDirectoryName(target)!;
            Directory.CreateDirectory(folder);
            beside = Path.Combine(folder, scratch);
            using (var stream = Create(beside, target))
                content(stream);
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryRemove(beside);
            throw new OutputException(Phrases.ErrorNotWritten(path, IoReason.Of(e)));
        }
        catch
        {
            TryRemove(beside);
            throw;
        }
    }

    /// <exception cref="OutputException">It exists already, as does a link to nothing: what would be written elsewhere is asked
    /// for.</exception>
    public static void Refuse(string path, bool overwrite)
    {
        if (!overwrite && (File.Exists(path) || new FileInfo(path).LinkTarget is not null) && !SpecialFile.IsAt(path))
            throw new OutputException(Phrases.ErrorExists(path));
    }

    /// <summary>SHA-256 of a file, lower-case hexadecimal; null when it cannot be read.</summary>
    public static string? Sha256(string path)
    {
        try
        {
            if (SpecialFile.IsAt(path))
                return null;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using var rented = MemoryPool<byte>.Shared.Rent(HashedAtOnce);
            for (int length; (length = file.Read(rented.Memory.Span)) > 0; )
                hash.AppendData(rented.Memory.Span[..length]);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <exception cref="OutputException">It cannot be removed.</exception>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Phrases.ErrorNotRemoved(path, IoReason.Of(e)));
        }
    }

    private static string Target(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    // A file that nobody else made: a link that somebody planted under this name is removed, and never written through.
    private static FileStream Create(string path, string target)
    {
        File.Delete(path);
        var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        return stream;
    }

    private static void TryRemove(string? file)
    {
        try
        {
            if (file is not null)
                File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}
