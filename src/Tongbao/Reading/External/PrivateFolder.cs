namespace Tongbao.Reading.External;

/// <summary>A temporary folder that only this user can enter; it goes with its owner, or with the process.</summary>
internal sealed class PrivateFolder : IDisposable
{
    /// <summary>How the names of all such folders begin.</summary>
    public const string Prefix = "tongbao-";

    /// <summary>A file in it that its owner has open, and locked, as long as it lives.</summary>
    public const string Mark = ".owner";

    /// <summary>How often deleting is tried: a program that was just killed may still be writing.</summary>
    private const int MaxTries = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly DirectoryInfo _folder;
    private readonly FileStream _mark;

    public PrivateFolder()
    {
        Leftovers.Sweep();
        _folder = Directory.CreateTempSubdirectory(Prefix);
        _mark = new FileStream(PathOf(Mark), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        AppDomain.CurrentDomain.ProcessExit += Delete;
    }

    /// <summary>The same for a use that can do without; null where none can be made, as on a disk that is read-only.</summary>
    public static PrivateFolder? TryCreate()
    {
        try
        {
            return new PrivateFolder();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Its full path.</summary>
    public string Path => _folder.FullName;

    /// <summary>Full path of a file in it.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Writes a file into it.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string file, Action<Stream> write)
    {
        var path = PathOf(file);
        using var stream = new FileStream(path, FileMode.CreateNew);
        write(stream);
        return path;
    }

    /// <summary>The files below it, however deep, whose name ends so.</summary>
    public IEnumerable<FileInfo> Files(string ending) =>
        _folder.EnumerateFiles(
            $"*{ending}",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
        );

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Delete;
        Delete(null, EventArgs.Empty);
    }

    private void Delete(object? sender, EventArgs e)
    {
        _mark.Dispose();
        for (var tries = 1; ; tries++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                if (tries == MaxTries)
                    return;
                Thread.Sleep(Pause);
            }
        }
    }
}
