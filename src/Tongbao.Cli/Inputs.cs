using Tongbao.Diagnostics;

namespace Tongbao.Cli;

/// <summary>An input as the user named it.</summary>
/// <param name="Path"><c>-</c> for standard input.</param>
/// <param name="Relative">Its path below the folder that was named; the base name for a file.</param>
internal sealed record Input(string Path, string Relative)
{
    private static readonly string[] Extensions = [".pdf", ".txt"];

    /// <summary>Files as they are, folders walked for notices, in stable order.</summary>
    /// <exception cref="UsageException">An argument is empty, or looks like an option that does not exist.</exception>
    public static IReadOnlyList<Input> Expand(IReadOnlyList<string> arguments) =>
        arguments.FirstOrDefault(argument => argument.Length == 0 || (argument.StartsWith("--", StringComparison.Ordinal) && !System.IO.Path.Exists(argument))) is { } wrong
            ? throw new UsageException(wrong.Length == 0 ? "an input has an empty name" : $"there is no option {wrong}")
            : [.. arguments.SelectMany(argument => Directory.Exists(argument) ? Walk(argument) : [new Input(argument, System.IO.Path.GetFileName(argument))])];

    /// <summary>True when <paramref name="path"/> names this very file.</summary>
    public bool IsAt(string path) => Path != "-" && System.IO.Path.GetFullPath(path) == System.IO.Path.GetFullPath(Path);

    /// <exception cref="UnreadableNoticeException">It cannot be read.</exception>
    public NoticeSource Open()
    {
        if (Path != "-")
            return NoticeSource.FromFile(Path);
        using var stdin = Console.OpenStandardInput();
        return NoticeSource.FromStream(stdin, "-");
    }

    private static List<Input> Walk(string folder)
    {
        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(file => new Input(file, System.IO.Path.GetRelativePath(folder, file)))
            .ToList();
        return found.Count > 0 ? found : [new Input(folder, folder) { IsEmptyFolder = true }];
    }

    /// <summary>True for a folder in which no notice was found.</summary>
    public bool IsEmptyFolder { get; private init; }
}
