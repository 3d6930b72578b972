namespace Tongbao.Review.Html;

/// <summary>Names of kinds, statuses and severities in class names and keys, and the shapes that tell them apart without colour.</summary>
internal static class KindMarks
{
    /// <summary>In camel case.</summary>
    public static string Key<T>(this T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Shape(IssueStatus status) =>
        status switch
        {
            IssueStatus.Completed => "✓",
            IssueStatus.Partial => "◐",
            IssueStatus.Ongoing => "▷",
            IssueStatus.NotStarted => "○",
            _ => "?",
        };

    public static string Shape(Severity severity) =>
        severity switch
        {
            Severity.Error => "✖",
            Severity.Warning => "▲",
            _ => "◆",
        };

    public static string Shape(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Gained => "＋",
            DifferenceKind.Lost => "－",
            DifferenceKind.Moved => "⇅",
            _ => "≠",
        };

    /// <summary>The id of a line in a page.</summary>
    public static string LineId(int page, int line) => $"p{HtmlWriter.Number(page)}l{HtmlWriter.Number(line)}";
}
