using System.Security.Cryptography;

namespace Tongbao.Documents;

/// <summary>A folder that holds the pages of one notice as pictures, and nothing else.</summary>
internal static class PictureFolder
{
    /// <summary>The pictures in the order of the pages, as full paths.</summary>
    /// <returns>Null for any other folder, for one that cannot be opened, and for what is none.</returns>
    public static IReadOnlyList<string>? Pages(string path)
    {
        try
        {
            var folder = new DirectoryInfo(path);
            return folder.Exists && NamesOf(folder.GetFileSystemInfos()) is { } names
                ? [.. names.Select(name => Path.Combine(folder.FullName, name))]
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The same of what a folder holds: names, and null if it is another folder.</summary>
    public static IReadOnlyList<string>? NamesOf(IReadOnlyList<FileSystemInfo> entries) =>
        entries.All(entry => entry is FileInfo || IsOfPrograms(entry.Name))
            ? PageNames.InOrder(entries.Select(entry => entry.Name).Where(name => !IsOfPrograms(name)))
            : null;

    /// <summary>SHA-256 of files one after the other, lower-case hexadecimal.</summary>
    public static string Sha256(IEnumerable<byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(file);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// True for a file that a program put beside documents and that is none: the lock of Word and WPS (<c>~$</c>) or of LibreOffice
    /// (<c>.~lock.</c>), which holds the user's name, what a Mac keeps of a file on a disk of another system (<c>._</c>, AppleDouble),
    /// every other hidden file, and what Windows keeps of a folder of pictures.
    /// </summary>
    public static bool IsOfPrograms(string file) =>
        file.StartsWith("~$", StringComparison.Ordinal)
        || file.StartsWith('.')
        || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
