namespace Tongbao.Cli.Inputs;

/// <summary>Which files of a folder are taken for notices where nobody says so.</summary>
internal static class NoticeFiles
{
    private static readonly string[] PageEndings = [".html", ".htm"];

    private static readonly string[] FolderEndings = ["_files", ".files"];

    /// <summary>Whatever can be read, in upper or lower case.</summary>
    public static string[] Patterns { get; } =
    [
        .. (string[])["*.pdf", "*.txt", "*.html", "*.htm", "*.mht", "*.mhtml"],
        .. (string[])["*.docx", "*.docm", "*.dotx", "*.doc", "*.wps", "*.rtf", "*.odt"],
        .. (string[])["*.xlsx", "*.xlsm", "*.xls", "*.et", "*.ods"],
        .. (string[])["*.gz", "*.zip"],
    ];

    /// <summary>
    /// True for the folder that a browser saved beside a page: what is in it belongs to that page and is no notice of its own.
    /// </summary>
    /// <param name="folder">Its name.</param>
    /// <param name="beside">The names of the files that stand beside it.</param>
    public static bool BelongsToPage(string folder, IReadOnlySet<string> beside) =>
        FolderEndings.Any(ending =>
            folder.EndsWith(ending, StringComparison.Ordinal) && PageEndings.Any(page => beside.Contains(folder[..^ending.Length] + page))
        );

    /// <summary>
    /// True for a folder of programs: a hidden one (<c>.git</c>, <c>.Trashes</c>), and that of a zip archive that a Mac made.
    /// </summary>
    public static bool IsOfPrograms(string folder) => folder.StartsWith('.') || folder == "__MACOSX";
}
