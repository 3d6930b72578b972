namespace Tongbao.Cli;

/// <summary>An output could not be written; one line, exit code 6.</summary>
internal sealed class OutputException(string message) : Exception(message);

/// <summary>Writes a file beside its final name and renames it, so that no half file is ever seen.</summary>
internal static class OutputFile
{
    /// <exception cref="OutputException">It exists already, or cannot be written.</exception>
    public static void Write(string path, string text, bool overwrite)
    {
        if (!overwrite && File.Exists(path))
            throw new OutputException($"{path}: exists already; --force overwrites it");
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
                File.Delete(beside);
            throw new OutputException($"{path}: cannot be written: {e.Message}");
        }
    }
}
