using Tongbao.Cli.Shell;
using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>One document to read, as the user named it.</summary>
/// <param name="Path">Where it is; <c>-</c> for standard input.</param>
/// <param name="Relative">Its path below the folder that was named, with <c>/</c>: what outputs, manifest and shards go by.</param>
internal sealed record Input(string Path, string Relative)
{
    /// <summary>True for an address on the web, where no file has such a name.</summary>
    public static bool IsUrl(string name) =>
        name.IndexOf("://", StringComparison.Ordinal) is > 1 and var colon
        && name.AsSpan(0, colon).IndexOfAnyExceptInRange('a', 'z') < 0
        && !System.IO.Path.Exists(name);

    /// <summary>Why it is no input.</summary>
    public static Phrase UrlProblem(string url) => Phrases.ErrorAddress(url);

    /// <summary>Standard input.</summary>
    public const string Stdin = "-";

    /// <summary>Why it cannot be opened, when that is known before any work; null otherwise.</summary>
    public Phrase? Problem { get; init; }

    /// <summary>True when it was met in a folder or by a glob; false when the user named it.</summary>
    public bool IsMet { get; init; }

    /// <summary>The name it goes by in the output: its base name, or what <c>--stdin-name</c> says.</summary>
    public string File { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>The path of the notice: what its output is named after, and what it goes by in a table. Of an output of a former run, the
    /// path of the notice that run read.</summary>
    public string Notice => OutputSniffer.NoticeOf(Relative);

    /// <summary>The output that a review compares it with; null where nothing is compared.</summary>
    public string? Expected { get; init; }

    /// <summary>Pictures that were named as its pages, in order; null for one file or folder.</summary>
    public IReadOnlyList<string>? Pages { get; init; }

    /// <summary>The bytes of standard input, once they were read; null before, and for a file.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Its path from a folder, with <c>/</c>; as it was named where it was named from the root and stands elsewhere.</summary>
    public string PathBelow(string folder)
    {
        if (Path == Stdin)
            return Relative;
        var relative = System.IO.Path.GetRelativePath(folder, System.IO.Path.GetFullPath(Path));
        var isElsewhere = System.IO.Path.IsPathRooted(Path) && relative.StartsWith("..", StringComparison.Ordinal);
        return (isElsewhere ? Path : relative).Replace('\\', '/');
    }

    /// <summary>SHA-256 of the file, or of the pictures of a folder, lower-case hexadecimal; null when they cannot be read.</summary>
    public string? Sha256()
    {
        if (PictureFolder.Pages(Path) is not { } pages)
            return OutputFile.Sha256(Path);
        try
        {
            return PictureFolder.Sha256(pages.Select(System.IO.File.ReadAllBytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True when <paramref name="path"/> names this very file.</summary>
    public bool IsAt(string path) => Path != Stdin && System.IO.Path.GetFullPath(path) == System.IO.Path.GetFullPath(Path);
}
