using Tongbao.Tables;
using Tongbao.Tables.Rows;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Tables;

namespace Tongbao.Tests.Reading.Workbook;

/// <summary>A ledger that Tongbao wrote is read back to the same issues.</summary>
public class OwnLedgerTests
{
    public static TheoryData<string> Samples => SampleTests.Names;

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_has_the_same_issues_and_suggestions(string name)
    {
        var written = new Sample(name).Parse();

        var read = ReadBack(written);

        Assert.Equal(written.Issues.Select(Told), read.Issues.Select(Told));
        Assert.Equal(written.Suggestions.Select(Told), read.Suggestions.Select(Told));
        Assert.DoesNotContain(read.Diagnostics, finding => finding.Rule is "TB131" or "TB309");
        Assert.Equal(0, read.Coverage.Lost);
    }

    [Fact]
    public void An_annex_is_an_annex_again()
    {
        var written = new Sample("07-ledger-in-annex").Parse("ledger.html");

        var read = ReadBack(written);

        Assert.Equal(written.Issues.Select(Told), read.Issues.Select(Told));
        Assert.Equal("附件 整改任务清单", Assert.Single(read.Annexes!.Value).Title.Text);
        Assert.Equal(written.Annexes!.Value[0].Issues.Select(Told), read.Annexes!.Value[0].Issues.Select(Told));
        Assert.Equal(
            written.Diagnostics.Where(finding => finding.Rule == "TB310").Select(finding => finding.Message),
            read.Diagnostics.Where(finding => finding.Rule == "TB310").Select(finding => finding.Message)
        );
    }

    [Fact]
    public void A_text_that_goes_on_in_the_next_rows_is_one_text_again()
    {
        var text = string.Concat(Enumerable.Range(1, 3000).Select(i => $"第{i}次核对台账，补齐缺页"));
        var written = TableNotice.Bare with
        {
            Issues = [TableNotice.Issue("1", IssueStatus.Completed, TableNotice.Block(BlockKind.Measures, null, text))],
        };

        var issue = Assert.Single(ReadBack(written).Issues);

        Assert.Equal(text, Assert.Single(issue.Blocks).Text.Text);
    }

    [Fact]
    public void An_issue_whose_number_is_not_printed_has_none_again()
    {
        var issue = ReadBack(TableNotice.Full).Issues[1];

        Assert.Equal((null, null, IssueStatus.NotStarted), (issue.Number, issue.Marker, issue.Status));
    }

    [Fact]
    public void One_of_several_notices_says_so_and_its_parts_are_not_compared()
    {
        Notice[] written = [Of("01-numbered-problems"), Of("02-quoted-groups")];

        var read = ReadBack(written);

        Assert.Equal(written.SelectMany(notice => notice.Issues).Select(Told), read.Issues.Select(Told));
        Assert.Equal(
            "the ledger of 2 notices (01-numbered-problems.pdf, 02-quoted-groups.pdf) is read as one",
            Assert.Single(read.Diagnostics).Message
        );
        Assert.Equal("TB132", Assert.Single(NoticeChecker.Check(read)).Rule);

        static Notice Of(string name) => Named(new Sample(name).Parse(), $"{name}.pdf");

        static Notice Named(Notice notice, string path) => notice with { Source = notice.Source with { Path = path } };
    }

    [Fact]
    public void A_statement_and_what_it_shows_stay_apart()
    {
        var issue = ReadBack(TableNotice.Full).Issues[0];

        Assert.Equal("台账,不全", issue.Title.Text);
        Assert.Equal("𠮷巷的台账缺页。", issue.Blocks.Single(block => block.Kind == BlockKind.Problem).Text.Text);
        Assert.Equal("二、问题整改/（一）工作方面", string.Join('/', issue.Path));
    }

    // Its number, statement, headings, status and words; items and labels are read anew from the words.
    private static string Told(Issue issue) =>
        string.Join(
            '|',
            [
                $"{issue.Number}",
                issue.Marker,
                issue.Title.Text,
                issue.Detail?.Text,
                .. issue.Path,
                $"{issue.Status} {issue.LongTerm}",
                .. Enum.GetValues<BlockKind>()
                    .Where(kind => kind != BlockKind.Other)
                    .Select(kind => BlockText.Of(issue.Blocks, kind) is { } text ? $"{kind}: {text}" : null),
            ]
        );

    private static Notice ReadBack(params Notice[] written)
    {
        using var bytes = new MemoryStream();
        NoticeXlsx.Write(bytes, written);
        return NoticeParser.Parse(NoticeSource.FromStream(new MemoryStream(bytes.ToArray()), "ledger.xlsx"));
    }
}
