namespace Tongbao.Cli.Shell;

/// <summary>The folder that relative names begin at; another program may have removed it.</summary>
internal static class WorkingFolder
{
    /// <summary>True if it is not there any more.</summary>
    public static bool IsGone => Path is null;

    /// <summary>Its full path; null if it is not there any more.</summary>
    public static string? Path
    {
        get
        {
            try
            {
                return Environment.CurrentDirectory;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    /// <summary>A path as messages say it: relative to the working folder, with <c>/</c>; as it is if that is not there any more.</summary>
    public static string Relative(string path) =>
        (Path is { } folder ? System.IO.Path.GetRelativePath(folder, path) : path).Replace('\\', '/');
}
