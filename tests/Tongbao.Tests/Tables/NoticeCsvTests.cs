using System.Text;
using CsvHelper;
using Tongbao.Tables;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Tables;

public class NoticeCsvTests
{
    private static readonly string[] Header =
    [
        "path",
        "kind",
        "id",
        "number",
        "marker",
        "heading",
        "title",
        "detail",
        "chapters",
        "status",
        "longTerm",
        "page",
        "problem",
        "goal",
        "measures",
        "effects",
        "result",
        "reason",
        "nextSteps",
        "deadline",
        "responsible",
        "other",
        "annex",
        "noticeTitle",
        "issuer",
        "copyOf",
        "read",
        "code",
        "message",
    ];

    [Fact]
    public void Every_cell_reads_back_as_the_notice_has_it()
    {
        var rows = Read(Write(TableNotice.Full));

        Assert.Equal(
            [
                "市直/云汀.pdf",
                "issue",
                "2.1.1",
                "7",
                "7.",
                "7.关于“台账,不全”问题的整改。",
                "台账,不全",
                "有的写着\"无\"，\n有的是=1+1。",
                "二、问题整改\n（一）工作方面",
                "completed",
                "true",
                "2",
                "𠮷巷的台账缺页。",
                "",
                "分三步走：\n一是建账。\n（1）纸质；\n（2）电子。\n二是对账。\n长期坚持。\n按月抽查。\n1.已建3本。",
                "账物相符。",
                "已完成，长期坚持。",
                "",
                "",
                "",
                "河湖科",
                "督办意见：同意销号。\n督办人：\n1.甲\n=无名一段",
                "",
                "云汀市水务局党组关于巡察整改情况的通报",
                "云汀市水务局党组",
                "",
                "ok",
                "",
                "",
            ],
            rows[1]
        );
        Assert.Equal(["issue", "issue", "suggestion"], rows.Skip(1).Select(row => row[1]));
    }

    [Fact]
    public void An_issue_of_an_annex_is_a_row_that_names_the_annex()
    {
        var rows = Read(Write(TableNotice.Tabulated)).Skip(1).ToList();

        Assert.Equal(
            ["issue|1.1||正在补登。", "annexIssue|A1.1|附件1 整改任务清单|补登。"],
            rows.Select(row =>
                string.Join('|', row[1], row[2], row[Array.IndexOf(Header, "annex")], row[Array.IndexOf(Header, "measures")])
            )
        );
    }

    [Fact]
    public void No_two_columns_have_one_name() => Assert.Equal(Header.Distinct(), Read(Write())[0]);

    [Fact]
    public void The_file_begins_with_a_byte_order_mark_and_its_header()
    {
        var bytes = Write(TableNotice.Full);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(Header, Read(bytes)[0]);
    }

    [Fact]
    public void Rows_end_with_CRLF_and_line_feeds_of_a_cell_stay_as_they_are()
    {
        var text = Encoding.UTF8.GetString(Write(TableNotice.Full));

        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("\r\n").Length - 1);
        Assert.Contains("\"二、问题整改\n（一）工作方面\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_notices_give_the_header_alone() => Assert.Equal([Header], Read(Write()));

    [Fact]
    public void A_row_is_on_the_stream_before_the_next_notice_is_asked_for()
    {
        using var output = new MemoryStream();
        var seen = new List<string>();
        IEnumerable<Notice> Arriving()
        {
            yield return TableNotice.Full;
            seen.Add(Read(output.ToArray())[^1][2]);
            yield return TableNotice.Bare;
        }

        NoticeCsv.Write(output, Arriving());

        Assert.Equal(["3.1"], seen);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character()
    {
        var broken = TableNotice.Bare with
        {
            Issues = [TableNotice.Issue("1", IssueStatus.Unknown, TableNotice.Block(BlockKind.Measures, null, "半\uD840个"))],
        };

        Assert.Equal("半\uFFFD个", Read(Write(broken))[1][Array.IndexOf(Header, "measures")]);
    }

    [Fact]
    public void A_sample_has_a_row_for_every_issue_and_no_measure_is_lost()
    {
        var notice = new Sample("02-quoted-groups").Parse();
        var rows = Read(Write(notice)).Skip(1).ToList();

        Assert.Equal(notice.Issues.Concat(notice.Suggestions).Select(issue => issue.Id), rows.Select(row => row[2]));
        Assert.All(notice.Issues.Zip(rows), pair =>
            Assert.All(pair.First.Blocks.Where(block => block.Kind == BlockKind.Measures).SelectMany(block => block.Items), item =>
                Assert.Contains(item.Marker.Text + item.Text.Text, pair.Second[Array.IndexOf(Header, "measures")], StringComparison.Ordinal)
            )
        );
    }

    private static byte[] Write(params Notice[] notices)
    {
        using var output = new MemoryStream();
        NoticeCsv.Write(output, notices);
        return output.ToArray();
    }

    private static List<string[]> Read(byte[] bytes)
    {
        var rows = new List<string[]>();
        using var csv = CsvReader.Create(bytes, CsvReaderOptions.Default with { HasHeader = false });
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
