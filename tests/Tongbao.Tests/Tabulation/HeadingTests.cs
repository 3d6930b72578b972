using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>What headings and names say of the cells below and beside them.</summary>
public class HeadingTests
{
    private const string Title = "云汀市水务局党组关于巡察反馈问题整改台账";

    [Fact]
    public void Under_a_heading_of_progress_a_state_says_where_the_issue_stands_and_a_deadline_is_one()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号^2 | 反馈问题^2 | 整改措施^2 | 整改进度>3 |
            | 完成时限 | 已完成 | 正在推进 |
            | 1 | 台账不全 | 补登台账 | 6月底 | √ |  |
            | 2 | 巡河不实 | 安装终端 | 9月底 |  | √ |
            """
        );

        Assert.Equal(["measures 整改措施", "deadline 完成时限", "result 已完成"], Blocks(notice.Issues[0]));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void A_group_of_one_heading_is_no_row_of_its_own()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 问题清单>2 | 任务清单 | 责任清单>2 |
            | 序号 | 主要问题 | 整改措施 | 牵头领导 | 责任科室 |
            | 1 | 台账不全 | 补登台账 | 分管副局长 | 水政科 |
            | 2 | 巡河不实 | 安装终端 | 局长 | 河长办 |
            """
        );

        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.All(notice.Issues, issue => Assert.Empty(issue.Path));
        Assert.Empty(notice.Preamble);
    }

    [Fact]
    public void Who_accepts_the_work_says_where_an_issue_stands()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 整改进展 | 验收意见 |
            | 1 | 台账不全 | 补登台账12本。 | 验收通过，同意销号 |
            | 2 | 巡河不实 | 安装终端4台。 | 未验收，正在推进 |
            | 3 | 公示不及时 | 公示栏已更新。 | 基本销号 |
            """
        );

        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing, IssueStatus.Partial], notice.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void Of_several_measures_what_is_not_done_says_where_the_issue_stands()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 反馈问题 | 分项措施 | 经办人 | 状态 |
            | 1^2 | 台账不全^2 | 补登台账 | 林一山 | 已完成 |
            | 安装终端 | 周二河 | 推进中 |
            | 2 | 巡河不实 | 按月通报 | 吴三田 | 已完成 |
            """
        );

        Assert.Equal([IssueStatus.Ongoing, IssueStatus.Completed], notice.Issues.Select(issue => issue.Status));
        Assert.Contains("responsible 经办人", Blocks(notice.Issues[0]));
    }

    [Fact]
    public void Names_in_the_first_of_two_columns_are_fields_even_where_a_value_reads_like_a_heading()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 问题序号 | 问题一 |
            | 问题名称 | 师德师风建设常态化不足 |
            | 整改措施 | 签订承诺书 |
            | 整改状态 | 已完成 |
            """
        );

        var issue = Assert.Single(notice.Issues);
        Assert.Equal(("师德师风建设常态化不足", 1), (issue.Title.Text, issue.Number));
        Assert.Equal(["measures 整改措施", "result 整改状态"], Blocks(issue));
    }

    [Fact]
    public void A_table_within_an_issue_of_the_text_that_gives_no_issues_loses_nothing()
    {
        var notice = TablePage.Read(
            Title,
            "二、反馈问题整改情况",
            "1.台账不全",
            "整改措施：补登台账。",
            """
            | 整改状态 | 备注 |
            | 甲 | 乙 |
            """
        );

        Assert.Equal("台账不全", Assert.Single(notice.Issues).Title.Text);
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_row_that_repeats_the_headings_and_little_else_loses_nothing()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 反馈问题^2 | 整改措施^2 | 责任分工>2 | 备注^2 |
            | 责任单位 | 责任人 |
            | 一、政治建设方面>5 |
            | 反馈问题^2 | 整改措施^2 | 责任分工>2 | 备注^2 |
            | 责任单位 | 合计5项 |
            """
        );

        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Theory]
    [InlineData("责任落实", "挂帅", "主责", "responsible 挂帅, responsible 主责")]
    [InlineData("组织保障", "包案领导", "主责股室", "responsible 包案领导, responsible 主责股室")]
    [InlineData("整改举措", "当下改", "长久立", "measures 当下改, measures 长久立")]
    [InlineData("组织保障", "当下", "长久", "other 当下, other 长久")]
    public void A_heading_that_nobody_knows_is_of_the_kind_of_the_one_over_it_or_beside_it(
        string over,
        string first,
        string second,
        string blocks
    )
    {
        var notice = TablePage.Read(
            Title,
            $"""
            | 序号^2 | 反馈问题^2 | {over}>2 | 整改成效^2 |
            | {first} | {second} |
            | 1 | 台账不全 | 林一川 | 河道股、执法大队 | 台账齐全 |
            | 2 | 巡河不实 | 苏望 | 水库股 | 终端上线 |
            """
        );

        Assert.Equal(blocks, string.Join(", ", Blocks(notice.Issues[0])[..2]));
    }

    [Theory]
    [InlineData("√", "Completed 2")]
    [InlineData("", "")]
    public void A_total_beside_one_of_the_long_term_counts_all_that_is_completed_where_an_issue_is_in_both(string both, string claims)
    {
        var notice = TablePage.Read(
            Title,
            $"""
            | 序号^2 | 反馈问题^2 | 整改措施^2 | 落实状态>2 |
            | 已完成 | 长期坚持 |
            | 1 | 台账不全 | 补登 | √ | {both} |
            | 2 | 巡河不实 | 安装终端 | √ |  |
            | 合计 |  |  | 2 | 1 |
            """
        );

        Assert.Equal(claims, string.Join(", ", notice.Claims.Select(claim => $"{claim.Subject} {claim.Value}")));
    }

    private static string[] Blocks(Issue issue) =>
        [.. issue.Blocks.Select(block => $"{char.ToLowerInvariant(block.Kind.ToString()[0])}{block.Kind.ToString()[1..]} {block.Label}")];
}
