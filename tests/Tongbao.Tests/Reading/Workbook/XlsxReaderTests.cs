using Tongbao.Reading.Workbook;

namespace Tongbao.Tests.Reading.Workbook;

/// <summary>Workbooks as input.</summary>
public class XlsxReaderTests
{
    private const string Heads = "序号|反馈问题|整改措施|完成情况";

    [Fact]
    public void A_sheet_with_a_title_a_unit_and_a_table_is_a_notice()
    {
        var notice = Parse(
            Support.Workbook.Of(
                (
                    "台账",
                    "",
                    Support.Workbook.Rows(
                        "云汀市水务局党组关于巡察反馈问题整改台账",
                        "填报单位：云汀市水务局",
                        Heads,
                        "1|台账不全|补登|已完成",
                        "2|巡河不实|安装终端|持续推进"
                    ) + """<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>"""
                )
            )
        );

        Assert.Equal("云汀市水务局党组关于巡察反馈问题整改台账", notice.Title?.Text);
        Assert.Equal(["填报单位：云汀市水务局"], notice.Preamble.Select(passage => passage.Text));
        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal("'台账'!B4", notice.Issues[0].Heading.Origin!.Elements[0].Path);
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void Numbers_are_read_as_they_are_shown()
    {
        const string cells = """
            <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>台账不全</t></is></c><c r="C2" s="1"><v>45383</v></c><c r="D2" s="2"><v>1</v></c><c r="E2" t="str"><f>B2</f><v>补登</v></c></row>
            """;
        var notice = Parse(
            Support.Workbook.Of(
                ("台账", "", $"<sheetData>{Support.Workbook.Row(1, "序号|反馈问题|完成时限|整改进度|整改措施", "")}{cells}</sheetData>")
            )
        );

        Assert.Equal(["2024年4月", "100%", "补登"], notice.Issues[0].Blocks.Select(block => block.Text.Text));
        Assert.Equal(IssueStatus.Completed, notice.Issues[0].Status);
    }

    [Fact]
    public void Columns_that_are_hidden_over_and_over_are_counted_once()
    {
        var columns = string.Concat(Enumerable.Repeat("""<col min="1" max="16384" hidden="1"/>""", 100_000));

        Assert.Throws<UnreadableNoticeException>(() =>
            Parse(Support.Workbook.Of(("台账", "", $"<cols>{columns}</cols>{Support.Workbook.Rows(Heads, "1|台账不全|补登|已完成")}")))
        );
    }

    [Fact]
    public void Hidden_rows_and_sheets_are_set_aside()
    {
        var rows =
            Support.Workbook.Row(1, Heads, "")
            + Support.Workbook.Row(2, "1|台账不全|补登|已完成", "")
            + Support.Workbook.Row(3, "2|隐藏|无|无", """hidden="1" """);
        var notice = Parse(
            Support.Workbook.Of(
                ("台账", "", $"<sheetData>{rows}</sheetData>"),
                ("底稿", """state="hidden" """, Support.Workbook.Rows("草稿"))
            )
        );

        Assert.Single(notice.Issues);
        Assert.Equal("2隐藏无无草稿".Length, notice.Coverage.Furniture);
    }

    [Fact]
    public void Merged_ranges_by_the_million_do_no_harm()
    {
        var merges = string.Concat(Enumerable.Range(1, 100_000).Select(i => $"""<mergeCell ref="A{i}:XFD1048576"/>"""));
        var notice = Parse(
            Support.Workbook.Of(("台账", "", Support.Workbook.Rows(Heads, "1|台账不全|补登|已完成") + $"<mergeCells>{merges}</mergeCells>"))
        );

        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_cell_that_is_merged_to_the_end_of_the_sheet_ends_with_what_the_sheet_holds()
    {
        var title = new SheetCell(new CellReference(0, 0), "整改台账", IsHidden: false);
        var last = new SheetCell(new CellReference(1, 3), "完成情况", IsHidden: false);
        var sheet = new SheetContent(
            [title, last],
            new Dictionary<CellReference, (int Rows, int Columns)> { [title.Place] = (1, CellReference.MaxColumns) },
            []
        );

        var cell = SheetGrid.Of(sheet)[title.Place];

        Assert.Equal((4, 4), (cell.ColumnSpan, cell.Grid.Columns));
    }

    [Fact]
    public void A_row_of_very_many_cells_is_an_issue_with_as_many_blocks()
    {
        const int columns = 3000;
        // A cell without a reference is behind the one before it.
        string Row(params string[] first) =>
            $"<row>{string.Concat(first.Concat(Enumerable.Range(2, columns - 2).Select(column => $"值{column}")).Select(text => $"""<c t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>";
        var heads = Support.Workbook.Row(1, Heads, "");

        var notice = Parse(
            Support.Workbook.Of(("台账", "", $"<sheetData>{heads}{Row("1", "台账不全")}{Row("2", "巡河不实")}</sheetData>"))
        );

        Assert.Equal([columns - 2, columns - 2], notice.Issues.Select(issue => issue.Blocks.Length));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Theory]
    [InlineData("A1", 0, 0)]
    [InlineData("XFD1048576", 1_048_575, 16_383)]
    [InlineData("AA10", 9, 26)]
    public void A_reference_is_a_place(string text, int row, int column)
    {
        Assert.Equal(new CellReference(row, column), CellReference.Of(text));
        Assert.Equal(text, new CellReference(row, column).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    public void A_reference_beyond_the_sheet_is_none(string text) => Assert.Null(CellReference.Of(text));

    [Theory]
    [InlineData("yyyy/m/d", 45383, "2024/4/1")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", 45383.5, "2024年4月1日")]
    [InlineData("[$-804]m月d日", 45383, "4月1日")]
    [InlineData("0.00%", 0.125, "12.50%")]
    [InlineData("#,##0.0", 1234.56, "1,234.6")]
    [InlineData("General", 0.30000000000000004, "0.3")]
    public void A_number_is_shown_as_its_format_says(string format, double number, string shown) =>
        Assert.Equal(shown, new NumberFormat(format).Show(number, from1904: false));

    private static Notice Parse(byte[] bytes) => NoticeParser.Parse(NoticeSource.FromStream(new MemoryStream(bytes), "ledger.xlsx"));
}
