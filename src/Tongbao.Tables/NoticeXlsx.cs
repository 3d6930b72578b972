using System.Globalization;
using Tongbao.Findings;
using Tongbao.Tables.Rows;
using Tongbao.Tables.Sheets;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>
/// Writes notices as an Excel workbook (ECMA-376): 整改台账 with the issues, 附件 with those of annexes, 通报 with the notices, 发现 with the
/// findings, and 未读 with the inputs that were not read; 附件 and 未读 where there are any. The second annex of a notice is on 附件 2.
/// </summary>
/// <remarks>
/// Text that is longer than the 32,767 characters of a cell goes on in the next row, under the same number and path; rows
/// beyond the 1,048,576 of a sheet go on in the next one, 整改台账 (2). No text is ever taken for a formula. A character
/// that XML cannot hold is written as <c>_xHHHH_</c> (ST_Xstring), which Excel reads back.
/// </remarks>
public static class NoticeXlsx
{
    /// <summary>The kinds of blocks with a place of their own among the first columns; all others follow as the last columns.</summary>
    private static readonly BlockKind[] Leading = [BlockKind.Problem, BlockKind.Measures, BlockKind.Effects, BlockKind.Result];

    private static readonly SheetColumn<IssueRow>[] Issues =
    [
        new(LedgerHeads.Running, 5, row => row.Running, IsKey: true),
        new(LedgerHeads.Issuer, 10, row => row.Notice.Issuer),
        new(LedgerHeads.Annex, 12, row => row.Annex?.Title.Text),
        new(LedgerHeads.Aspect, 10, row => row.Aspect),
        new(LedgerHeads.Number, 8, row => row.PrintedNumber),
        new(LedgerHeads.Problem, 16, row => Lines(row.Issue.Title.Text, row.Issue.Detail?.Text), IsFlexible: true),
        Blocks(BlockKind.Problem),
        Blocks(BlockKind.Measures),
        Blocks(BlockKind.Effects),
        Blocks(BlockKind.Result),
        new(LedgerHeads.Status, 8, row => row.Issue.Status.Words().Chinese + (row.Issue.LongTerm ? "、长期坚持" : "")),
        new(LedgerHeads.Page, 5, row => row.Issue.Page),
        new(LedgerHeads.File, 10, row => row.Path, IsKey: true),
        new(LedgerHeads.Class, 8, row => row.IsSuggestion ? "意见建议" : null),
        .. Enum.GetValues<BlockKind>().Except(Leading).Select(Blocks),
        .. Enumerable
            .Range(0, LedgerHeads.Chapters)
            .Select(level => new SheetColumn<IssueRow>(
                string.Create(CultureInfo.InvariantCulture, $"{LedgerHeads.Chapter}{level + 1}"),
                20,
                row => row.Chapter(level),
                IsHidden: true
            )),
    ];

    private static readonly SheetColumn<TableInput>[] Notices =
    [
        new("来源", 24, input => input.Path, IsKey: true),
        new("读取", 12, input => ReadStatus.Chinese(input.Status)),
        new("标题", 50, input => input.Notice!.Title?.Text),
        new("单位", 30, input => input.Notice!.Issuer),
        new("巡察机构", 18, input => input.Notice!.Inspection?.Body),
        new("巡察轮次", 22, input => input.Notice!.Inspection?.Round),
        new("专项", 22, input => input.Notice!.Inspection?.Topic),
        new("巡察开始", 12, input => input.Notice!.Inspection?.From?.Text),
        new("巡察结束", 12, input => input.Notice!.Inspection?.To?.Text),
        new("反馈日期", 12, input => input.Notice!.Inspection?.FeedbackOn?.Text),
        new("页数", 8, input => input.Notice!.Source.Pages),
        new("问题数", 8, input => input.Notice!.Issues.Length),
        new("建议数", 8, input => input.Notice!.Suggestions.Length),
        // Unknown is the first member and the last column.
        .. Enum.GetValues<IssueStatus>().Where(status => status != IssueStatus.Unknown).Append(IssueStatus.Unknown).Select(Count),
        new("发现数", 8, input => input.Notice!.Diagnostics.Length),
        new("字符数", 10, input => input.Notice!.Coverage.Characters),
    ];

    private static readonly SheetColumn<FindingRow>[] Findings =
    [
        new("来源", 24, row => IssueRow.PathOf(row.Notice), IsKey: true),
        new("序号", 6, row => row.Issue),
        new("页码", 6, row => row.Finding.Page),
        new("级别", 8, row => row.Finding.Severity.Words().Chinese),
        new("代码", 10, row => row.Finding.Rule),
        new("名称", 26, row => FindingKinds.Find(row.Finding.Rule)?.Name),
        new("说明", 80, row => row.Finding.Message),
    ];

    private static readonly SheetColumn<TableInput>[] NotRead =
    [
        new("来源", 24, input => input.Path, IsKey: true),
        new("原因", 14, input => ReadStatus.Chinese(input.Status)),
        new("代码", 10, input => input.Code),
        new("名称", 26, input => input.Code is { } code ? FindingKinds.Find(code)?.Name : null),
        new("说明", 80, input => input.Reason),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Not closed. Need not be seekable.</param>
    /// <param name="notices">Enumerated once to measure and once a sheet, so that no more than one part is open and nothing is held. None
    /// gives three sheets with headers alone.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices) => Write(output, TableInput.All(notices));

    /// <summary>The same of inputs, some of which may not have been read.</summary>
    public static void Write(Stream output, IEnumerable<TableInput> inputs) => Write(output, inputs, XlsxBook.MaxRows);

    /// <summary>The same with smaller sheets.</summary>
    internal static void Write(Stream output, IEnumerable<TableInput> inputs, int maxRows)
    {
        List<SheetMeasure<IssueRow>> annexes = [];
        var (issues, notices, findings, notRead) = (
            new SheetMeasure<IssueRow>(Issues),
            new SheetMeasure<TableInput>(Notices),
            new SheetMeasure<FindingRow>(Findings),
            new SheetMeasure<TableInput>(NotRead)
        );
        foreach (var input in inputs)
        {
            if (input.Notice is not { } notice)
            {
                notRead.Add(input);
                continue;
            }

            notices.Add(input);
            IssueRow.OfBody(notice).ToList().ForEach(issues.Add);
            foreach (var (number, annex) in (notice.Annexes ?? []).Index())
            {
                while (annexes.Count <= number)
                    annexes.Add(new SheetMeasure<IssueRow>(Issues));
                IssueRow.OfAnnex(notice, annex).ToList().ForEach(annexes[number].Add);
            }

            foreach (var finding in notice.Diagnostics)
                findings.Add(new FindingRow(notice, finding, finding.Issue is null ? default : new SheetCell(null, 1)));
        }

        var links = new IssueLinks();
        using var book = new XlsxBook(output, maxRows, TableTool.Name);
        book.Add("整改台账", issues.Columns(), Rows(inputs, IssueRow.OfBody), links.Keep);
        foreach (var (number, annex) in annexes.Index().Where(annex => !annex.Item.IsEmpty))
            book.Add(AnnexSheet(number), annex.Columns(), Rows(inputs, notice => IssueRow.OfAnnex(notice, number)), links.Keep);
        book.Add("通报", notices.Columns(), inputs.Where(input => input.Notice is not null));
        book.Add("发现", findings.Columns(), ReadOnes(inputs).SelectMany((notice, index) => links.Of(notice, index)));
        if (!notRead.IsEmpty)
            book.Add("未读", notRead.Columns(), inputs.Where(input => input.Notice is null));
        book.Finish();
    }

    private static IEnumerable<Notice> ReadOnes(IEnumerable<TableInput> inputs) => inputs.Select(input => input.Notice).OfType<Notice>();

    private static string AnnexSheet(int number) =>
        number == 0 ? LedgerHeads.Annex : string.Create(CultureInfo.InvariantCulture, $"{LedgerHeads.Annex} {number + 1}");

    private static IEnumerable<IssueRow> Rows(IEnumerable<TableInput> inputs, Func<Notice, IEnumerable<IssueRow>> rows) =>
        ReadOnes(inputs)
            .SelectMany((notice, index) => rows(notice).Select(row => row with { NoticeIndex = index }))
            .Select((row, index) => row with { Running = index + 1 });

    private static SheetColumn<TableInput> Count(IssueStatus status) =>
        new(status.Words().Chinese, 10, input => input.Notice!.Issues.Count(issue => issue.Status == status));

    private static string Lines(params string?[] parts) => string.Join('\n', parts.Where(part => part is not null));

    private static SheetColumn<IssueRow> Blocks(BlockKind kind) =>
        new(kind.Words().Chinese, LeastWidth(kind), row => row[kind], IsFlexible: true);

    private static int LeastWidth(BlockKind kind) => kind is BlockKind.Measures ? 20 : 8;
}
