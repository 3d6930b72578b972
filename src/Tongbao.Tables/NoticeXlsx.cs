using Tongbao.Languages;
using Tongbao.Tables.Rows;
using Tongbao.Tables.Sheets;

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
    /// <summary>Writes the workbook in Chinese.</summary>
    /// <param name="output">Not closed. Need not be seekable.</param>
    /// <param name="notices">Enumerated four times, once to measure and once a sheet, so that no more than one part is open and nothing is
    /// held. None gives three sheets with headers alone.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices) => Write(output, notices, Language.Chinese);

    /// <summary>The same with heads and findings in a language.</summary>
    public static void Write(Stream output, IEnumerable<Notice> notices, Language language) =>
        Write(output, TableInput.All(notices), language);

    /// <summary>The same of inputs, some of which may not have been read.</summary>
    public static void Write(Stream output, IEnumerable<TableInput> inputs) => Write(output, inputs, Language.Chinese);

    /// <summary>The same of inputs, with heads and findings in a language.</summary>
    public static void Write(Stream output, IEnumerable<TableInput> inputs, Language language) =>
        Write(output, inputs, XlsxBook.MaxRows, language);

    /// <summary>The same with smaller sheets.</summary>
    internal static void Write(Stream output, IEnumerable<TableInput> inputs, int maxRows, Language language = Language.Chinese)
    {
        var columns = new SheetColumns(language);
        List<SheetMeasure<IssueRow>> annexes = [];
        var (issues, notices, findings, notRead) = (
            new SheetMeasure<IssueRow>(columns.Issues()),
            new SheetMeasure<TableInput>(columns.Notices()),
            new SheetMeasure<FindingRow>(columns.Findings()),
            new SheetMeasure<TableInput>(columns.NotRead())
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
                    annexes.Add(new SheetMeasure<IssueRow>(columns.Issues()));
                IssueRow.OfAnnex(notice, annex).ToList().ForEach(annexes[number].Add);
            }

            foreach (var finding in notice.Diagnostics)
                findings.Add(new FindingRow(notice, finding, finding.Issue is null ? default : new SheetCell(null, 1)));
        }

        var links = new IssueLinks();
        using var book = new XlsxBook(output, maxRows, TableTool.Name);
        book.Add(Phrases.SheetLedger.In(language), issues.Columns(), Rows(inputs, IssueRow.OfBody), links.Keep);
        foreach (var (number, annex) in annexes.Index().Where(annex => !annex.Item.IsEmpty))
            book.Add(
                (number == 0 ? Phrases.SheetAnnex : Phrases.SheetFurtherAnnex(number + 1)).In(language),
                annex.Columns(),
                Rows(inputs, notice => IssueRow.OfAnnex(notice, number)),
                links.Keep
            );
        book.Add(Phrases.SheetNotices.In(language), notices.Columns(), inputs.Where(input => input.Notice is not null));
        book.Add(
            Phrases.SheetFindings.In(language),
            findings.Columns(),
            ReadOnes(inputs).SelectMany((notice, index) => links.Of(notice, index))
        );
        if (!notRead.IsEmpty)
            book.Add(Phrases.SheetNotRead.In(language), notRead.Columns(), inputs.Where(input => input.Notice is null));
        book.Finish();
    }

    private static IEnumerable<Notice> ReadOnes(IEnumerable<TableInput> inputs) => inputs.Select(input => input.Notice).OfType<Notice>();

    private static IEnumerable<IssueRow> Rows(IEnumerable<TableInput> inputs, Func<Notice, IEnumerable<IssueRow>> rows) =>
        ReadOnes(inputs)
            .SelectMany((notice, index) => rows(notice).Select(row => row with { NoticeIndex = index }))
            .Select((row, index) => row with { Running = index + 1 });
}
