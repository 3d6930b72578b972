using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>Rows that a page repeats, headings between rows, and columns told by their cells.</summary>
public class RowsAndColumnsTests
{
    private const string Title = "云汀市水务局党组关于巡察反馈问题整改台账";

    [Fact]
    public void Titles_and_headings_on_two_levels_that_a_page_repeats_are_set_aside()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 填报单位：云汀市水务局>5 |
            | 序号^2 | 反馈问题^2 | 整改措施^2 | 责任体系>2 |
            | 责任单位 | 责任人 |
            | 1 | 台账不全 | 补登 | 办公室 | 某甲 |
            | 填报单位：云汀市水务局>5 |
            | 序号^2 | 反馈问题^2 | 整改措施^2 | 责任体系>2 |
            | 责任单位 | 责任人 |
            | 2 | 巡河不实 | 安装终端 | 河湖股 | 某乙 |
            """
        );

        Assert.Equal(0, notice.Coverage.Lost);
        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(3, notice.Issues[1].Blocks.Length);
    }

    [Fact]
    public void A_row_of_totals_in_words_states_totals_that_are_compared_with_what_is_found()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 2 | 巡河不实 | 安装终端 | 持续推进 |
            | 合计：2个问题，已完成2个>4 |
            """
        );

        Assert.Equal(
            [(ClaimSubject.Issues, 2m), (ClaimSubject.Completed, 2m)],
            notice.Claims.Select(claim => (claim.Subject, claim.Value))
        );
        Assert.Equal(["TB203"], notice.Diagnostics.Where(finding => finding.Rule[..3] == "TB2").Select(finding => finding.Rule));
    }

    [Fact]
    public void A_subtotal_counts_the_issues_of_its_group()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 一、党的建设方面>4 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 2 | 巡河不实 | 安装终端 | 持续推进 |
            | 小计：2个问题，已完成1个>4 |
            | 二、队伍建设方面>4 |
            | 3 | 学习不够 | 集中学习 | 已完成 |
            | 小计：2个问题，已完成1个>4 |
            """
        );

        var finding = Assert.Single(notice.Diagnostics, finding => finding.Rule[..3] == "TB2");
        Assert.Equal("TB210", finding.Rule);
        Assert.Equal("2/1", string.Join('/', finding.Numbers!.Value));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_column_of_statuses_says_where_issues_stand_whatever_its_heading()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 督察指出的问题 | 整改落实 | 进度 |
            | 1.台账不全 | 补登三本台账 | 已完成 |
            | 2.巡河不实 | 安装终端 | 推进中 |
            """
        );

        Assert.Equal(["measures 整改落实", "result 进度"], Blocks(notice.Issues[0]));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void A_row_between_tables_of_names_and_values_is_a_heading_over_those_below_it()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 一、政务服务方面>2 |
            | 编号 | 第1号 |
            | 问题内容 | 窗口排队时间过长 |
            | 整改做法 | 增设窗口 |
            | 二、市场环境方面>2 |
            | 编号 | 第2号 |
            | 问题内容 | 招标门槛过高 |
            | 整改做法 | 修改文件 |
            """
        );

        Assert.Equal(["一、政务服务方面", "二、市场环境方面"], notice.Issues.Select(issue => Assert.Single(issue.Path)));
    }

    [Fact]
    public void Words_over_groups_of_columns_are_headings_whatever_they_say()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 问题清单>2 | 任务清单>2 | 责任清单>2 |
            | 序号 | 反馈问题 | 整改目标 | 整改措施 | 责任领导 | 责任科室 |
            | 1 | 台账不全 | 账实相符 | 补登 | 某甲 | 办公室 |
            | 2 | 巡河不实 | 每月巡河 | 安装终端 | 某乙 | 河湖股 |
            """
        );

        Assert.Equal(Title, notice.Title?.Text);
        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.All(notice.Issues, issue => Assert.Empty(issue.Path));
    }

    [Fact]
    public void Tables_of_names_and_values_one_after_the_other_are_issues_of_their_own()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 任务序号 | 12 | 责任单位 | 水务局 |
            | 反馈问题 | 污水直排入海>3 |
            | 整改措施 | 新建管网>3 |
            | 整改状态 | 已完成整改 | 销号时间 | 2025年11月 |
            | 任务序号 | 15 | 责任单位 | 渔业局 |
            | 反馈问题 | 养殖密度过大>3 |
            | 整改措施 | 清退网箱>3 |
            | 整改状态 | 正在整改 | 销号时间 | — |
            """
        );

        Assert.Equal(["污水直排入海", "养殖密度过大"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void Headings_that_are_printed_again_are_set_aside()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 |
            | 1 | 台账不全 | 补登 |
            | 序号 | 反馈问题 | 整改措施 |
            | 2 | 巡河不实 | 安装终端 |
            """
        );

        Assert.Equal(2, notice.Issues.Length);
        Assert.Equal("序号反馈问题整改措施".Length, notice.Coverage.Furniture);
    }

    [Fact]
    public void A_subtotal_in_numbers_counts_the_issues_of_its_group()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 一、党的建设方面>4 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 2 | 巡河不实 | 安装终端 | 已完成 |
            | 小计 | 3 |  |  |
            """
        );

        var claim = Assert.Single(notice.Claims);
        Assert.Equal((ClaimSubject.Issues, 3m), (claim.Subject, claim.Value));
        var finding = Assert.Single(notice.Diagnostics, finding => finding.Rule[..3] == "TB2");
        Assert.Equal("TB210", finding.Rule);
        Assert.Equal("3/2", string.Join('/', finding.Numbers!.Value));
    }

    [Theory]
    [InlineData("2项，其中完成整改1项", "Issues 2, Completed 1")]
    [InlineData("排查隐患2处，已整改1处，整改中1处", "Issues 2, Completed 1, Ongoing 1")]
    [InlineData("查出问题2起", "Issues 2")]
    [InlineData("清理垃圾2处", "")]
    public void A_total_need_not_name_what_it_counts(string total, string claims)
    {
        var notice = TablePage.Read(
            Title,
            $"""
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 2 | 巡河不实 | 安装终端 | 持续推进 |
            | 合计 | {total}>3 |
            """
        );

        Assert.Equal(
            claims,
            string.Join(", ", notice.Claims.OrderBy(claim => claim.Subject).Select(claim => $"{claim.Subject} {claim.Value}"))
        );
    }

    [Fact]
    public void Cards_behind_a_ledger_are_issues_under_their_captions()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 1 | 台账不全 | 补登 | 已完成 |
            | 整改卡（一）>4 |
            | 序号 | 2>3 |
            | 反馈问题 | 巡河不实>3 |
            | 整改措施 | 安装终端>3 |
            | 整改卡（二）>4 |
            | 序号 | 3>3 |
            | 反馈问题 | 水费不清>3 |
            | 整改措施 | 重建账户>3 |
            """
        );

        Assert.Equal(["台账不全", "巡河不实", "水费不清"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(["", "整改卡（一）", "整改卡（二）"], notice.Issues.Select(issue => string.Join('/', issue.Path)));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_name_below_which_another_is_known_needs_no_known_words()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 问题编号 | 1 | 所在乡镇 | 沙头镇 |
            | 反馈问题 | 台账不全>3 |
            | 整改措施 | 补登台账>3 |
            | 责任单位 | 水务局 | 整改时限 | 2024年1月 |
            """
        );

        Assert.Equal(
            ["other 所在乡镇", "measures 整改措施", "responsible 责任单位", "deadline 整改时限"],
            Blocks(Assert.Single(notice.Issues))
        );
    }

    [Fact]
    public void The_cells_of_a_timetable_are_text_and_neither_titles_nor_issues()
    {
        var rows = Workbook.Rows(
            "云汀市巡察整改督查工作安排",
            "序号|日期|督查内容",
            "1|5月13日|巡察反馈问题整改情况",
            "2|5月14日|1.整改措施落实情况；",
            "3|5月15日|未完成整改事项推进情况"
        );
        var notice = NoticeParser.Parse(NoticeSource.FromStream(new MemoryStream(Workbook.Of(("安排", "", rows))), "plan.xlsx"));

        Assert.Empty(notice.Issues);
        Assert.Equal(0, notice.Coverage.Furniture);
        Assert.Contains(notice.Diagnostics, finding => finding.Rule == "TB131");
    }

    [Fact]
    public void A_merged_day_groups_nothing()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 排查日期 | 序号 | 隐患描述 | 整改措施 |
            | 2024年3月4日^2 | 1 | 台账不全 | 补登 |
            | 2 | 巡河不实 | 安装终端 |
            """
        );

        Assert.All(notice.Issues, issue => Assert.Empty(issue.Path));
        Assert.Equal(["other 排查日期", "measures 整改措施"], Blocks(notice.Issues[1]));
    }

    private static string[] Blocks(Issue issue) =>
        [.. issue.Blocks.Select(block => $"{char.ToLowerInvariant(block.Kind.ToString()[0])}{block.Kind.ToString()[1..]} {block.Label}")];
}
