using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>Tables whose rows are issues.</summary>
public class LedgerTests
{
    private const string Title = "云汀市水务局党组关于巡察反馈问题整改台账";

    [Fact]
    public void A_row_is_an_issue_and_a_filled_cell_a_block()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 | 备注 |
            | 1 | 台账不全。三本台账缺页。 | 1.补登。 / 2.核对。 | 已完成 | — |
            | 2 | 巡河不实 | 安装终端 | 持续推进 |  |
            """
        );

        Assert.Equal(0, notice.Coverage.Lost);
        Assert.Equal([1, 2], notice.Issues.Select(issue => issue.Number));
        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal("三本台账缺页。", notice.Issues[0].Detail?.Text);
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
        Assert.Equal(["measures 整改措施", "result 完成情况"], Blocks(notice.Issues[0]));
        Assert.Equal(["1.", "2."], notice.Issues[0].Blocks[0].Items.Select(item => item.Marker.Text));
    }

    [Fact]
    public void A_row_over_all_columns_is_a_heading_over_the_issues_below_it()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 |
            | 一、政治建设方面>3 |
            | 1 | 学习不深入 | 制定计划 |
            | 二、作风建设方面>3 |
            | 2 | 走访不多 | 建立日记 |
            """
        );

        Assert.Equal("一、政治建设方面", Assert.Single(notice.Issues[0].Path));
        Assert.Equal("二、作风建设方面", Assert.Single(notice.Issues[1].Path));
        Assert.Equal(["1.1", "2.1"], notice.Issues.Select(issue => issue.Id));
    }

    [Fact]
    public void A_merged_category_groups_and_a_merged_value_is_shared()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 问题类别 | 具体问题 | 整改情况 | 责任单位 |
            | 1 | 党的建设^2 | 学习不深入 | 制定计划 | 机关党委^2 |
            | 2 | 发展党员不严 | 补齐材料 |
            """
        );

        Assert.All(notice.Issues, issue => Assert.Equal("党的建设", Assert.Single(issue.Path)));
        Assert.Equal([false, true], notice.Issues.Select(issue => issue.Blocks[^1].Shared));
        Assert.All(notice.Issues, issue => Assert.Equal("机关党委", issue.Blocks[^1].Text.Text));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void Rows_that_a_merged_problem_joins_are_one_issue_and_blocks_say_their_row()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成时限 |
            | 1^2 | 台账不全^2 | 补登 | 2024年3月 |
            | 核对 | 2024年5月 |
            | 2 | 巡河不实 | 安装终端 | 2024年6月 |
            """
        );

        Assert.Equal(2, notice.Issues.Length);
        Assert.Equal([1, 1, 2, 2], notice.Issues[0].Blocks.Select(block => block.Row));
        Assert.All(notice.Issues[1].Blocks, block => Assert.Null(block.Row));
    }

    [Fact]
    public void A_tick_says_the_status_that_heads_its_column()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号^2 | 反馈问题^2 | 整改情况^2 | 整改状态>3 |
            | 已销号 | 持续推进 | 未启动 |
            | 1 | 台账不全 | 补登 | √ |  |  |
            | 2 | 巡河不实 | 安装终端 |  | √ |  |
            | 3 | 数据不通 | 待平台上线 |  |  | √ |
            """
        );

        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing, IssueStatus.NotStarted], notice.Issues.Select(issue => issue.Status));
        Assert.Equal("result 已销号", Blocks(notice.Issues[0])[^1]);
    }

    [Theory]
    [InlineData("是否销号", "是", IssueStatus.Completed)]
    [InlineData("是否销号", "否", IssueStatus.Ongoing)]
    [InlineData("是否完成整改", "是（长期坚持）", IssueStatus.Completed)]
    [InlineData("是否完成整改", "否，尚未启动", IssueStatus.NotStarted)]
    [InlineData("是否完成整改", "否，明年再议", IssueStatus.Ongoing)]
    [InlineData("整改状态", "□已销号 ☑未销号", IssueStatus.Ongoing)]
    [InlineData("整改进度", "100%", IssueStatus.Completed)]
    [InlineData("整改进度", "60%", IssueStatus.Ongoing)]
    public void The_column_of_the_status_is_read_in_its_own_words(string heading, string cell, IssueStatus status)
    {
        var notice = TablePage.Read(
            Title,
            $"""
            | 序号 | 反馈问题 | 整改措施 | {heading} |
            | 1 | 台账不全 | 补登 | {cell} |
            | 2 | 巡河不实 | 安装终端 | {cell} |
            """
        );

        Assert.All(notice.Issues, issue => Assert.Equal(status, issue.Status));
    }

    [Fact]
    public void Totals_and_notes_are_text_and_no_issues()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 2 | 巡河不实 | 安装终端 | 已完成 |
            | 合计>2 | 2项 | 已完成2项 |
            | 注：截至2024年底。>4 |
            """
        );

        Assert.Equal(2, notice.Issues.Length);
        Assert.Equal(["合计", "2项", "已完成2项", "注：截至2024年底。"], notice.Closing.Select(passage => passage.Text));
    }

    [Fact]
    public void A_note_below_a_table_says_who_inspected_and_how_much_was_found()
    {
        var notice = TablePage.Read(
            "云汀市水务局党组巡察整改责任清单",
            """
            | 序号 | 存在问题 | 整改措施 |
            | 1 | 台账不全 | 补登 |
            """,
            "注：市委第一巡察组2024年3月向局党组反馈问题1个。"
        );

        Assert.Equal("市委第一巡察组", notice.Inspection?.Body);
        Assert.Equal((ClaimSubject.Issues, 1m), notice.Claims.Select(claim => (claim.Subject, claim.Value)).Single());
    }

    [Fact]
    public void Names_at_the_left_tell_one_issue_a_table()
    {
        var notice = TablePage.Read(
            "云汀市水务局督察整改销号公示",
            """
            | 任务序号 | 第4项 | 整改时限 | 2023年12月 |
            | 反馈问题 | 污水直排>3 |
            | 整改措施 | 新建管网>3 |
            | 整改结果 | 已完成>3 |
            """,
            """
            | 任务序号 | 第9项 | 整改时限 | 2023年6月 |
            | 反馈问题 | 修复滞后>3 |
            | 整改措施 | 覆土植绿>3 |
            | 整改结果 | 正在推进>3 |
            """
        );

        Assert.Equal([4, 9], notice.Issues.Select(issue => issue.Number));
        Assert.Equal(["第4项", "第9项"], notice.Issues.Select(issue => issue.Marker));
        Assert.Equal(["deadline 整改时限", "measures 整改措施", "result 整改结果"], Blocks(notice.Issues[0]));
    }

    [Fact]
    public void A_table_whose_columns_are_issues_is_turned()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 1 | 2 |
            | 反馈问题 | 台账不全 | 巡河不实 |
            | 整改措施 | 补登 | 安装终端 |
            | 整改结果 | 已完成 | 正在推进 |
            """
        );

        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(["measures 整改措施", "result 整改结果"], Blocks(notice.Issues[1]));
    }

    [Fact]
    public void A_table_of_figures_gives_no_issues_and_a_finding_with_its_headings()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 单位 | 反馈问题数 | 已完成 |
            | 城关镇 | 12 | 10 |
            | 东山镇 | 9 | 9 |
            """
        );

        Assert.Empty(notice.Issues);
        var finding = Assert.Single(notice.Diagnostics, finding => finding.Rule == "TB131");
        Assert.Equal("a table gives no issues and was read cell by cell: 单位、反馈问题数、已完成", finding.Message);
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_table_is_under_its_caption_and_the_chapter_over_it()
    {
        var notice = TablePage.Read(
            "中共云汀市水务局党组关于巡察整改情况的通报",
            "根据市委统一部署，市委第六巡察组对市水务局党组进行了巡察。",
            "一、整改组织情况",
            "召开专题会议4次。",
            "二、整改落实情况",
            "表1 反馈问题整改情况",
            """
            | 序号 | 反馈问题 | 整改措施 |
            | 1 | 台账不全 | 补登 |
            | 2 | 巡河不实 | 安装终端 |
            """,
            "三、下一步打算",
            "继续抓好整改。"
        );

        Assert.All(notice.Issues, issue => Assert.Equal("二、整改落实情况 > 表1 反馈问题整改情况", string.Join(" > ", issue.Path)));
        Assert.Equal(3, notice.Sections.Length);
    }

    [Fact]
    public void A_ledger_behind_the_signature_is_an_annex_and_is_compared_with_the_notice()
    {
        var notice = TablePage.Read(
            "中共云汀市水务局党组关于巡察整改情况的通报",
            "根据市委统一部署，市委第六巡察组对市水务局党组进行了巡察。",
            "一、整改落实情况",
            "1.台账不全。",
            "整改措施：补登台账。",
            "整改结果：完成整改。",
            "2.巡河不实。",
            "整改措施：安装终端。",
            "整改结果：完成整改。",
            "中共云汀市水务局党组",
            "2024年12月5日",
            "附件1",
            "整改任务清单",
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 2 | 巡河不实 | 安装终端 | 持续推进 |
            """
        );

        Assert.Equal(2, notice.Issues.Length);
        var annex = Assert.Single(notice.Annexes!.Value);
        Assert.Equal("附件1 整改任务清单", annex.Title.Text);
        Assert.Equal(["A1.1", "A1.2"], annex.Issues.Select(issue => issue.Id));
        Assert.Equal(
            "附件1 整改任务清单 says that 巡河不实 is ongoing, the notice that it is completed",
            Assert.Single(notice.Diagnostics, finding => finding.Rule == "TB310").Message
        );
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_plan_with_a_table_has_no_issues_and_loses_nothing()
    {
        var notice = TablePage.Read(
            "云汀市水务局巡察整改工作方案",
            """
            | 序号 | 反馈问题 | 整改措施 |
            | 1 | 台账不全 | 补登 |
            """
        );

        Assert.Empty(notice.Issues);
        Assert.Equal(0, notice.Coverage.Lost);
    }

    private static string[] Blocks(Issue issue) =>
        [.. issue.Blocks.Select(block => $"{char.ToLowerInvariant(block.Kind.ToString()[0])}{block.Kind.ToString()[1..]} {block.Label}")];
}
