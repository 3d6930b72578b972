namespace Tongbao.Cli.Inputs;

/// <summary>The names that notices go by: what is read of a folder when nobody says otherwise.</summary>
internal static class NoticeFiles
{
    public static readonly string[] Patterns = ["*.pdf", "*.txt", "*.docx", "*.doc", "*.wps"];

    /// <summary>Word and WPS keep a file of that name beside one that is open; it holds the user's name and no text.</summary>
    public static bool IsLock(string name) => name.StartsWith("~$", StringComparison.Ordinal);
}
