using DocumentFormat.OpenXml.Spreadsheet;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Tables;

/// <summary>Reads with the Open XML SDK, which shares no code with the writer.</summary>
public class NoticeXlsxTests
{
    private static readonly string[] SecondIssue = ["原文编号", "状态", "未完成原因", "下步打算", "完成时限"];

    private static readonly string[] FindingColumns = ["来源", "页码", "级别", "代码", "名称", "说明"];

    private static readonly string[] Ledgers = ["整改台账", "整改台账 (2)", "整改台账 (3)"];

    private static readonly (string Sheet, string Range)[] Ranges = [("整改台账", "A1:T4"), ("通报", "A1:R2"), ("发现", "A1:F3")];

    public static TheoryData<string> Hard =>
        [
            "\u0000\u0001\u001F 控制\u000B字符",
            "半个\uD840代\uDC00理对",
            "\uFFFE\uFFFF",
            "行尾\r\n回车\r单独",
            " 前后空白 \t\n",
            "_x0041_",
            "__x0041_x0042_",
            "_x1234\u0001",
            "_x1234\uD800",
            "_X0041_ _x41_ _xGGGG_",
            "=1+1",
            "+1",
            "@SUM(A1)",
            "<a>&amp;]]>",
            "𠮷",
        ];

    [Fact]
    public void The_SDK_finds_no_error_in_a_workbook()
    {
        using var book = new Workbook([TableNotice.Full, TableNotice.Bare, new Sample("03-planted-defects").Parse()]);

        Assert.Empty(book.Errors);
        Assert.Equal(["整改台账", "通报", "发现"], book.SheetNames);
    }

    [Fact]
    public void An_issue_is_a_row_of_the_ledger()
    {
        using var book = new Workbook([TableNotice.Full]);

        Assert.Equal(
            new Dictionary<string, object>
            {
                ["序号"] = 1m,
                ["单位"] = "云汀市水务局党组",
                ["方面"] = "工作方面",
                ["原文编号"] = "7.",
                ["问题"] = "台账,不全\n有的写着\"无\"，\n有的是=1+1。",
                ["问题表现"] = "𠮷巷的台账缺页。",
                ["整改措施"] = "分三步走：\n一是建账。\n（1）纸质；\n（2）电子。\n二是对账。\n长期坚持。\n按月抽查。\n1.已建3本。",
                ["整改成效"] = "账物相符。",
                ["整改结果"] = "已完成，长期坚持。",
                ["状态"] = "已完成、长期坚持",
                ["页码"] = 2m,
                ["来源"] = "市直/云汀.pdf",
                ["责任单位"] = "河湖科",
                ["其他"] = "督办意见：同意销号。\n督办人：\n1.甲\n=无名一段",
                ["章节1"] = "二、问题整改",
                ["章节2"] = "（一）工作方面",
            },
            book.Rows("整改台账")[0]
        );
    }

    [Fact]
    public void An_issue_without_a_number_goes_by_its_id_and_no_block_is_dropped()
    {
        using var book = new Workbook([TableNotice.Full]);

        var row = book.Rows("整改台账")[1];

        Assert.Equal(["#2.1.2", "未启动", "资金未到。", "申请资金。", "2025年6月"], SecondIssue.Select(name => row[name]));
    }

    [Fact]
    public void A_suggestion_says_that_it_is_one()
    {
        using var book = new Workbook([TableNotice.Full]);

        Assert.Equal([null, null, "意见建议"], book.Rows("整改台账").Select(row => row.GetValueOrDefault("类别")));
    }

    [Fact]
    public void A_notice_is_a_row_with_its_numbers_as_numbers()
    {
        using var book = new Workbook([TableNotice.Full, TableNotice.Bare]);

        Assert.Equal(
            new Dictionary<string, object>
            {
                ["来源"] = "市直/云汀.pdf",
                ["读取"] = "完整",
                ["标题"] = "云汀市水务局党组关于巡察整改情况的通报",
                ["单位"] = "云汀市水务局党组",
                ["巡视巡察机构"] = "市委第六巡察组",
                ["巡视巡察轮次"] = "五届市委第三轮巡察",
                ["巡视巡察开始"] = "2024-03-01",
                ["巡视巡察结束"] = "2024-05-31",
                ["页数"] = 3m,
                ["问题数"] = 2m,
                ["建议数"] = 1m,
                ["已完成"] = 1m,
                ["部分完成"] = 0m,
                ["整改中"] = 0m,
                ["未启动"] = 1m,
                ["未说明"] = 0m,
                ["发现数"] = 2m,
                ["字符数"] = 500m,
            },
            book.Rows("通报")[0]
        );
        Assert.Equal("白.txt", book.Rows("通报")[1]["来源"]);
    }

    [Fact]
    public void A_finding_is_a_row()
    {
        using var book = new Workbook([TableNotice.Full]);

        Assert.Equal(
            ["市直/云汀.pdf|2|警告|TB201|编号缺漏|7 is followed by 9", "市直/云汀.pdf||提示|TB303|标题重复|（一） twice"],
            book.Rows("发现").Select(row => string.Join('|', FindingColumns.Select(name => row.GetValueOrDefault(name))))
        );
    }

    [Fact]
    public void The_header_is_frozen_bold_and_filtered()
    {
        using var book = new Workbook([TableNotice.Full]);

        Assert.All(Ranges, sheet =>
        {
            var pane = book[sheet.Sheet].Descendants<Pane>().Single();
            Assert.Equal((PaneStateValues.Frozen, 1d, "A2"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
            Assert.Equal(sheet.Range, book[sheet.Sheet].Elements<AutoFilter>().Single().Reference);
            Assert.All(book[sheet.Sheet].Descendants<Row>().First().Elements<Cell>(), cell => Assert.Equal(1u, cell.StyleIndex!.Value));
        });
    }

    [Theory, MemberData(nameof(Hard))]
    public void Text_that_XML_or_Excel_would_change_reads_back_as_it_was(string text)
    {
        using var book = new Workbook([With(text)]);

        Assert.Equal(text, book.Rows("整改台账").Single()["整改措施"]);
        Assert.Empty(book.Errors);
    }

    [Fact]
    public void Text_is_never_a_formula()
    {
        using var book = new Workbook([With("=1+1")]);

        Assert.Empty(book["整改台账"].Descendants<CellFormula>());
        Assert.Equal("=1+1", book.Rows("整改台账").Single()["整改措施"]);
    }

    [Theory]
    [InlineData(32_767)]
    [InlineData(70_001)]
    public void Text_that_is_too_high_for_a_row_goes_on_in_the_next_row(int length)
    {
        // Pairs from an odd place on, so that the limit falls into one.
        var text = "短" + string.Concat(Enumerable.Repeat("𠮷", (length - 1) / 2)) + (length % 2 == 0 ? "尾" : "");
        using var book = new Workbook([With(text)]);

        var ledger = book.Rows("整改台账");

        Assert.InRange(ledger.Count, 2, 100);
        Assert.Equal(text, string.Concat(ledger.Select(row => row["整改措施"])));
        Assert.All(ledger, row => Assert.Equal((1m, "白.txt"), (row["序号"], row["来源"])));
        Assert.All(ledger, row => Assert.False(char.IsHighSurrogate(((string)row["整改措施"])[^1])));
        Assert.All(ledger.Skip(1), row => Assert.Equal(["序号", "整改措施", "来源"], row.Keys));
        Assert.All(Heights(book, "整改台账"), height => Assert.InRange(height, 0, 409));
        Assert.Empty(book.Errors);
    }

    [Fact]
    public void A_sheet_is_printed_landscape_as_wide_as_a_page_with_its_header_and_number_on_each()
    {
        using var book = new Workbook([TableNotice.Full]);

        foreach (var name in book.SheetNames)
        {
            var setup = book[name].Elements<PageSetup>().Single();
            Assert.Equal(
                (9u, OrientationValues.Landscape, 0u),
                (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToHeight!.Value)
            );
            Assert.True(book[name].Descendants<PageSetupProperties>().Single().FitToPage!.Value);
            Assert.Contains("第 &P 页", book[name].Descendants<OddFooter>().Single().Text, StringComparison.Ordinal);
        }

        Assert.Equal(
            ["'整改台账'!$1:$1", "'通报'!$1:$1", "'发现'!$1:$1"],
            book.DefinedNames.Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text)
        );
    }

    [Fact]
    public void Rows_are_as_high_as_their_text_and_columns_as_wide_as_they_need()
    {
        var wordy = TableNotice.Block(BlockKind.Measures, null, string.Concat(Enumerable.Repeat("逐项核对台账并补齐缺页。", 40)));
        var brief = TableNotice.Block(BlockKind.Effects, null, "账物相符。");
        var notice = TableNotice.Bare with
        {
            Issues = [TableNotice.Issue("1", IssueStatus.Completed, wordy, brief), TableNotice.Issue("2", IssueStatus.Completed, brief)],
        };
        using var book = new Workbook([notice]);
        var widths = book["整改台账"].Descendants<Column>().Select(column => (int)column.Width!.Value).ToList();
        var names = book["整改台账"].Descendants<Row>().First().Elements<Cell>().Select(cell => cell.InnerText).ToList();
        var (measures, effects) = (widths[names.IndexOf("整改措施")], widths[names.IndexOf("整改成效")]);
        var heights = Heights(book, "整改台账").ToList();

        Assert.Equal(["序号", "原文编号", "问题", "整改措施", "整改成效", "状态", "来源"], names);
        Assert.InRange(widths.Sum(), 220, 230);
        Assert.True(measures > 3 * effects, $"{measures} and {effects}");
        // 480 characters of two digits each, less the padding of a cell.
        Assert.Equal(Math.Ceiling(960.0 / (measures - 1)), Math.Round((heights[1] - 3) / 12.6));
        Assert.Equal(1, Math.Round((heights[2] - 3) / 12.6));
    }

    [Fact]
    public void A_finding_leads_to_the_row_of_its_issue()
    {
        var notice = TableNotice.Full with { Diagnostics = [new Finding("TB302", Severity.Warning, "no measures", 2) { Issue = "2.1.2" }] };
        using var book = new Workbook([TableNotice.Full, notice]);

        Assert.Equal(5m, book.Rows("发现")[^1]["序号"]);
        var link = Assert.Single(book["发现"].Descendants<Hyperlink>());
        Assert.Equal(("'整改台账'!A6", "B4"), (link.Location!.Value, link.Reference!.Value));
    }

    private static IEnumerable<double> Heights(Workbook book, string sheet) =>
        book[sheet].Descendants<Row>().Select(row => row.Height!.Value);

    [Fact]
    public void Rows_that_are_too_many_for_a_sheet_go_on_in_a_further_one()
    {
        using var book = new Workbook(TableNotice.Many(8), maxRows: 5);

        Assert.Equal([.. Ledgers, "通报", "通报 (2)", "发现"], book.SheetNames);
        Assert.Equal(
            TableNotice.Many(8).SelectMany(notice => notice.Issues).Select(issue => issue.Blocks[0].Text.Text),
            Ledgers.SelectMany(book.Rows).Select(row => (string)row["整改措施"])
        );
        Assert.Empty(book.Errors);
    }

    [Fact]
    public void A_full_sheet_is_not_followed_by_an_empty_one()
    {
        using var book = new Workbook(TableNotice.Many(4), maxRows: 7);

        Assert.Equal(["整改台账", "通报", "发现"], book.SheetNames);
    }

    [Fact]
    public void No_notices_give_three_sheets_with_headers_alone()
    {
        using var book = new Workbook(Array.Empty<Notice>());

        Assert.Empty(book.Errors);
        Assert.All(book.SheetNames, name => Assert.Empty(book.Rows(name)));
        Assert.Equal("序号", book["整改台账"].Descendants<Cell>().First().InnerText);
    }

    private static Notice With(string text) =>
        TableNotice.Bare with
        {
            Issues = [TableNotice.Issue("1", IssueStatus.Unknown, TableNotice.Block(BlockKind.Measures, null, text))],
        };
}
