namespace Tongbao.Tables;

/// <summary>Writes notices as an Excel workbook (ECMA-376): 整改台账 with the issues, 通报 with the notices, 发现 with the findings.</summary>
/// <remarks>
/// Text that is longer than the 32,767 characters of a cell goes on in the next row, under the same number and path; rows
/// beyond the 1,048,576 of a sheet go on in the next one, 整改台账 (2). No text is ever taken for a formula. A character
/// that XML cannot hold is written as <c>_xHHHH_</c> (ST_Xstring), which Excel reads back.
/// </remarks>
public static class NoticeXlsx
{
    private static readonly SheetColumn<IssueRow>[] Issues =
    [
        new("序号", 8, row => row.Issue.Number is { } number ? number : row.Issue.Id, IsKey: true),
        new("问题", 40, row => Lines(row.Issue.Title.Text, row.Issue.Detail?.Text, row[BlockKind.Problem])),
        new("整改措施", 60, row => row[BlockKind.Measures]),
        new("整改成效", 40, row => row[BlockKind.Effects]),
        new("整改结果", 20, row => row[BlockKind.Result]),
        new("状态", 12, row => Name(row.Issue.Status) + (row.Issue.LongTerm ? "、长期坚持" : "")),
        new("页码", 6, row => row.Issue.Page),
        new("来源", 24, row => row.Path, IsKey: true),
        new("类别", 10, row => row.IsSuggestion ? "意见建议" : "问题"),
        new("未完成原因", 30, row => row[BlockKind.Reason]),
        new("下步打算", 30, row => row[BlockKind.NextSteps]),
        new("完成时限", 14, row => row[BlockKind.Deadline]),
        new("责任单位", 16, row => row[BlockKind.Responsible]),
        new("其他", 30, row => row[BlockKind.Other]),
    ];

    private static readonly SheetColumn<Notice>[] Notices =
    [
        new("来源", 24, notice => IssueRow.PathOf(notice), IsKey: true),
        new("标题", 50, notice => notice.Title?.Text),
        new("单位", 30, notice => notice.Issuer),
        new("巡察机构", 18, notice => notice.Inspection?.Body),
        new("巡察轮次", 22, notice => notice.Inspection?.Round),
        new("专项", 22, notice => notice.Inspection?.Topic),
        new("巡察开始", 12, notice => notice.Inspection?.From),
        new("巡察结束", 12, notice => notice.Inspection?.To),
        new("反馈日期", 12, notice => notice.Inspection?.FeedbackOn),
        new("页数", 8, notice => notice.Source.Pages),
        new("问题数", 8, notice => notice.Issues.Length),
        new("建议数", 8, notice => notice.Suggestions.Length),
        Count(IssueStatus.Completed),
        Count(IssueStatus.Partial),
        Count(IssueStatus.Ongoing),
        Count(IssueStatus.NotStarted),
        Count(IssueStatus.Unknown),
        new("发现数", 8, notice => notice.Diagnostics.Length),
        new("字符数", 10, notice => notice.Coverage.Characters),
    ];

    private static readonly SheetColumn<(Notice Notice, Finding Finding)>[] Findings =
    [
        new("来源", 24, row => IssueRow.PathOf(row.Notice), IsKey: true),
        new("页码", 6, row => row.Finding.Page),
        new("级别", 8, row => Name(row.Finding.Severity)),
        new("代码", 10, row => row.Finding.Rule),
        new("名称", 26, row => FindingKinds.Find(row.Finding.Rule)?.Name),
        new("说明", 80, row => row.Finding.Message),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Not closed. Need not be seekable.</param>
    /// <param name="notices">Enumerated three times, once a sheet, so that no more than one part is open and nothing is held. None gives
    /// three sheets with headers alone.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices) => Write(output, notices, XlsxBook.MaxRows);

    /// <summary>The same with smaller sheets.</summary>
    internal static void Write(Stream output, IEnumerable<Notice> notices, int maxRows)
    {
        using var book = new XlsxBook(output, maxRows);
        book.Add("整改台账", Issues, notices.SelectMany(IssueRow.Of));
        book.Add("通报", Notices, notices);
        book.Add("发现", Findings, notices.SelectMany(notice => notice.Diagnostics, (notice, finding) => (notice, finding)));
        book.Finish();
    }

    private static SheetColumn<Notice> Count(IssueStatus status) =>
        new(Name(status), 10, notice => notice.Issues.Count(issue => issue.Status == status));

    private static string Lines(params string?[] parts) => string.Join('\n', parts.Where(part => part is not null));

    private static string Name(IssueStatus status) =>
        status switch
        {
            IssueStatus.Completed => "已完成",
            IssueStatus.Partial => "部分完成",
            IssueStatus.Ongoing => "整改中",
            IssueStatus.NotStarted => "未启动",
            _ => "未说明",
        };

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "错误",
            Severity.Warning => "警告",
            _ => "提示",
        };
}
