using System.Text;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Inputs;

/// <summary>The list of <c>--files-from</c> → inputs, each as soon as its name is read.</summary>
internal static class FileList
{
    /// <param name="list">A file; <c>-</c> for standard input; null when there is no list.</param>
    /// <param name="end">What ends a name.</param>
    /// <exception cref="UsageException">The list cannot be read.</exception>
    public static IEnumerable<Input> Read(string? list, char end)
    {
        if (list is null)
            yield break;
        using var reader = Open(list);
        while (ReadName(reader, end) is { } name)
        {
            if (name.Length > 0)
                yield return new Input(name, Mirror(name));
        }
    }

    private static StreamReader Open(string list)
    {
        try
        {
            return new StreamReader(list == Input.Stdin ? Console.OpenStandardInput() : File.OpenRead(list), Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{list}: the list of inputs cannot be read: {e.Message}");
        }
    }

    private static string? ReadName(StreamReader reader, char end)
    {
        if (end == '\n')
            return reader.ReadLine();
        var name = new StringBuilder();
        int next;
        while ((next = reader.Read()) >= 0 && next != end)
            name.Append((char)next);
        return next < 0 && name.Length == 0 ? null : name.ToString();
    }

    // The whole path below the working folder, or below the root for a file elsewhere: no two files share it, and none leaves the output
    // folder.
    private static string Mirror(string name)
    {
        var full = Path.GetFullPath(name);
        var below = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return (
            below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? full[Path.GetPathRoot(full)!.Length..] : below
        ).Replace('\\', '/');
    }
}
