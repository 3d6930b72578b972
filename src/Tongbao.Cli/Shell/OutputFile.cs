using System.Security.Cryptography;

namespace Tongbao.Cli.Shell;

/// <summary>Writes a file beside its final name and renames it, so that no half file is ever seen.</summary>
internal static class OutputFile
{
    /// <summary>A name of its own to write under, for a run that nothing resumes.</summary>
    public static string ScratchName() => $".tongbao-{Path.GetRandomFileName()}.tmp";

    /// <summary>Writes whatever <paramref name="content"/> writes, over a file that exists.</summary>
    /// <param name="path">Its folder is made when it is missing.</param>
    /// <param name="content">Gets a stream that can be sought and read back.</param>
    /// <param name="scratch">The name beside it. A run that was killed leaves it, and the next one with the same name writes over
    /// it.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> content, string scratch)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var beside = Path.Combine(folder, scratch);
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite))
                content(stream);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            throw new OutputException($"{path}: cannot be written: {e.Message}");
        }
        catch
        {
            Remove(beside);
            throw;
        }
    }

    /// <exception cref="OutputException">It exists already.</exception>
    public static void Refuse(string path, bool overwrite)
    {
        if (!overwrite && File.Exists(path))
            throw new OutputException($"{path}: exists already; --force overwrites it");
    }

    /// <summary>SHA-256 of a file, lower-case hexadecimal; null when it cannot be read.</summary>
    public static string? Sha256(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}
