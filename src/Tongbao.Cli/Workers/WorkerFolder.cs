namespace Tongbao.Cli.Workers;

/// <summary>The temporary folder of one worker: what it, or a program it started, had to leave there when it was ended goes with the worker.</summary>
internal sealed class WorkerFolder : IDisposable
{
    // What tells a program where temporary files go, on Unix and on Windows.
    private static readonly string[] Names = ["TMPDIR", "TMP", "TEMP"];

    // Null where no folder can be made; most documents need none, so that is no reason not to read them.
    private readonly string? _path = Create();

    /// <summary>For the environment of the worker, which hands it on to what it starts.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Variables =>
        _path is null ? [] : Names.Select(name => KeyValuePair.Create(name, (string?)_path));

    public void Dispose()
    {
        try
        {
            if (_path is not null)
                Directory.Delete(_path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A program that is still ending holds a file in it.
        }
    }

    private static string? Create()
    {
        try
        {
            return Directory.CreateTempSubdirectory("tongbao-worker-").FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
