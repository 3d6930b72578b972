namespace Tongbao.Vocabulary;

/// <summary>The words of <see cref="IssueStatus"/>.</summary>
internal static class IssueStatusWords
{
    public static Words Words(this IssueStatus status) =>
        status switch
        {
            IssueStatus.Unknown => new("未说明", "not stated"),
            IssueStatus.Completed => new("已完成", "completed"),
            IssueStatus.Partial => new("部分完成", "partly completed"),
            IssueStatus.Ongoing => new("整改中", "ongoing"),
            IssueStatus.NotStarted => new("未启动", "not started"),
        };
}
