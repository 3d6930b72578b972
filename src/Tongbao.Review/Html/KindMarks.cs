namespace Tongbao.Review.Html;

/// <summary>The shapes of statuses, severities and differences that tell them apart without colour.</summary>
internal static class KindMarks
{
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
