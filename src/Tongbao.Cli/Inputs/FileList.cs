using System.Text;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>The list of <c>--files-from</c> → inputs, each as soon as its name is read.</summary>
internal static class FileList
{
    /// <summary>A path of Linux has up to 4,096 bytes, one of Windows up to 32,767 characters.</summary>
    private const int MaxName = short.MaxValue;

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
            if (name.Length > MaxName)
                throw new UsageException(Phrases.ErrorListNameLong(list, MaxName));
            if (name.Contains('\0'))
                yield return Nameless(Terminal.Printable(name));
            else if (Input.IsUrl(name))
                yield return new Input(name, name) { Problem = Phrases.InputAddress };
            else if (name.Length > 0)
                yield return new Input(name, Mirror(name));
        }
    }

    // No file has such a name: the list is another than was said.
    private static Input Nameless(string name) => new(name, name) { Problem = Phrases.InputNul };

    private static StreamReader Open(string list)
    {
        try
        {
            return new StreamReader(list == Input.Stdin ? Console.OpenStandardInput() : File.OpenRead(list), Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorListNotRead(list, IoReason.Of(e)));
        }
    }

    // Null at the end of the list. A name that is too long is cut, and one character of it too many is kept.
    private static string? ReadName(StreamReader reader, char end)
    {
        var name = new StringBuilder();
        var next = reader.Read();
        if (next < 0)
            return null;
        for (; next >= 0 && next != end && name.Length <= MaxName; next = reader.Read())
            name.Append((char)next);
        return end == '\n' ? name.ToString().TrimEnd('\r') : name.ToString();
    }

    // The whole path below the working folder, or below the root for a file elsewhere: no two files share it, and none leaves the output
    // folder.
    private static string Mirror(string name)
    {
        var full = Path.GetFullPath(name);
        var below = WorkingFolder.Path is { } folder ? Path.GetRelativePath(folder, full) : full;
        return (
            below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? full[Path.GetPathRoot(full)!.Length..] : below
        ).Replace('\\', '/');
    }
}
