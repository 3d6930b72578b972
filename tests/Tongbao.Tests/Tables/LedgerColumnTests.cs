using DocumentFormat.OpenXml.Spreadsheet;

namespace Tongbao.Tests.Tables;

/// <summary>Where the ledger has what an office does not print: annexes, and the headings above an issue.</summary>
public class LedgerColumnTests
{
    [Fact]
    public void Issues_of_an_annex_are_a_sheet_of_their_own_that_names_the_annex()
    {
        using var book = new Workbook([TableNotice.Full, TableNotice.Tabulated]);

        Assert.Equal(["整改台账", "附件", "通报", "发现"], book.SheetNames);
        Assert.DoesNotContain(book.Rows("整改台账"), row => row.ContainsKey("附件"));
        var row = Assert.Single(book.Rows("附件"));
        Assert.Equal(("附件1 整改任务清单", "补登。"), (row["附件"], row["整改措施"]));
        Assert.Empty(book.Errors);
    }

    [Theory]
    [InlineData("党建方面", "二、整改情况", "（一）党建方面", "（1）已完成整改的问题2个")]
    [InlineData("党建方面", "一、已完成整改的问题", "（一）党建方面")]
    [InlineData("整改情况", "二、整改情况", "（一）正在整改的问题")]
    [InlineData(null, "一、已完成整改的问题3个")]
    public void A_heading_that_says_where_issues_stand_is_no_aspect(string? expected, params string[] path)
    {
        var notice = TableNotice.Full with { Issues = [TableNotice.Full.Issues[0] with { Path = [.. path] }], Suggestions = [] };
        using var book = new Workbook([notice]);

        Assert.Equal(expected, Assert.Single(book.Rows("整改台账")).GetValueOrDefault("方面"));
    }

    [Fact]
    public void The_headings_above_an_issue_are_there_but_neither_shown_nor_printed()
    {
        using var book = new Workbook([TableNotice.Full]);

        var names = book["整改台账"].Descendants<Row>().First().Elements<Cell>().Select(cell => cell.InnerText).ToList();
        var hidden = book["整改台账"].Descendants<Column>().Index().Where(column => column.Item.Hidden?.Value == true);

        Assert.Equal(["章节1", "章节2"], hidden.Select(column => names[column.Index]));
    }
}
