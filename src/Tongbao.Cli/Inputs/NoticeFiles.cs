namespace Tongbao.Cli.Inputs;

/// <summary>Which files of a folder are taken for notices where nobody says so.</summary>
internal static class NoticeFiles
{
    /// <summary>As they are named in help texts.</summary>
    public const string Named = "*.pdf, *.txt, *.html, *.htm, *.mht, *.mhtml, *.docx, *.doc, *.wps, *.xlsx, *.xls and *.et";

    private static readonly string[] PageEndings = [".html", ".htm"];

    private static readonly string[] FolderEndings = ["_files", ".files"];

    public static string[] Patterns { get; } =
    ["*.pdf", "*.txt", "*.html", "*.htm", "*.mht", "*.mhtml", "*.docx", "*.doc", "*.wps", "*.xlsx", "*.xls", "*.et"];

    /// <summary>
    /// True for the folder that a browser saved beside a page: what is in it belongs to that page and is no notice of its own.
    /// </summary>
    /// <param name="folder">Its name.</param>
    /// <param name="beside">The names of the files that stand beside it.</param>
    public static bool BelongsToPage(string folder, IReadOnlySet<string> beside) =>
        FolderEndings.Any(ending =>
            folder.EndsWith(ending, StringComparison.Ordinal) && PageEndings.Any(page => beside.Contains(folder[..^ending.Length] + page))
        );

    /// <summary>Word and WPS keep a file of that name beside one that is open; it holds the user's name and no text.</summary>
    public static bool IsLock(string name) => name.StartsWith("~$", StringComparison.Ordinal);
}
