namespace Tongbao.Reading.External;

/// <summary>Private folders that a killed process of this user left behind.</summary>
internal static class Leftovers
{
    private static int _swept;

    /// <summary>Removes those whose owner is gone; once in a process, on Linux.</summary>
    public static void Sweep()
    {
        if (Interlocked.Exchange(ref _swept, 1) == 1)
            return;
        try
        {
            foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), $"{PrivateFolder.Prefix}*"))
                Remove(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed is left.
        }
    }

    // A folder of another user is not touched, and neither is one that does not say whose it is.
    private static void Remove(string folder)
    {
        var mark = Path.Combine(folder, PrivateFolder.Mark);
        if (FileStatus.Of(folder, followLink: false) is not { IsOwnFolder: true } || !Path.Exists(mark))
            return;
        try
        {
            // Held by its owner as long as that lives, in whatever container.
            using (new FileStream(mark, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Its owner lives, or another process removes it.
        }
    }
}
