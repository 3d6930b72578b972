namespace Tongbao.Tests.Issues;

/// <summary>Forms that were once read wrong, each as the smallest notice that shows it.</summary>
public class HardFormsTests
{
    private const string Opening = "中共青溪县粮食局党组关于巡察整改情况的通报\n现将整改情况通报如下。\n一、整改落实情况\n";

    [Fact]
    public void Labels_that_run_in_behind_the_name_make_an_issue()
    {
        var issue = Assert.Single(Parse("1.学习不深入。整改措施：制定计划。整改结果：完成整改。").Issues);

        Assert.Equal("学习不深入", issue.Title.Text);
        Assert.Equal([BlockKind.Measures, BlockKind.Result], issue.Blocks.Select(block => block.Kind));
        Assert.Equal(IssueStatus.Completed, issue.Status);
    }

    [Fact]
    public void A_framed_heading_whose_number_repeats_is_still_an_issue() =>
        Assert.Equal(
            2,
            Parse("1.关于“学习不深入”问题的整改\n整改措施：开展学习。\n1.关于“台账不全”问题的整改\n整改措施：建立台账。").Issues.Length
        );

    [Fact]
    public void A_label_inside_quotes_splits_nothing()
    {
        var block = Assert.Single(
            Assert.Single(Parse("1.台账不全。\n整改措施：纠正“未写明。整改措施：无”的填法，统一样表。").Issues).Blocks
        );

        Assert.Equal("纠正“未写明。整改措施：无”的填法，统一样表。", block.Text.Text);
    }

    [Fact]
    public void Months_that_count_up_number_nothing()
    {
        var issue = Assert.Single(Parse("1.组织生活不规范。\n整改措施：补开会议。\n3、4月份未召开会议的党支部已补开。").Issues);

        Assert.Equal(1, issue.Number);
    }

    [Fact]
    public void A_status_in_brackets_behind_the_heading_is_the_issues_own()
    {
        var issue = Assert.Single(Parse("1.关于“台账不全”的问题。（已完成，长期坚持）\n整改措施：建立台账。").Issues);

        Assert.Equal((IssueStatus.Completed, true, StatusOrigin.Heading), (issue.Status, issue.LongTerm, issue.StatusFrom));
    }

    [Fact]
    public void A_problem_about_suggestions_is_no_suggestion()
    {
        var notice = Parse("1.司法建议运用不充分。\n整改措施：建立反馈机制。");

        Assert.Single(notice.Issues);
        Assert.Empty(notice.Suggestions);
    }

    [Fact]
    public void Points_before_the_only_label_belong_to_the_problem()
    {
        var issue = Assert.Single(Parse("1.关于“资产管理混乱”的问题\n（1）账实不符\n（2）底数不清\n整改措施：全面清查。").Issues);

        Assert.Equal([BlockKind.Problem, BlockKind.Measures], issue.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_section_without_labels_beside_labelled_ones_keeps_its_issues() =>
        Assert.Equal(
            ["学习不深入", "救助不及时"],
            Parse("（一）学习方面\n1.学习不深入。\n整改情况：开展学习。\n（二）民生方面\n1.救助不及时。\n一是下放权限。二是建立备用金。")
                .Issues.Select(issue => issue.Title.Text)
        );

    private static Notice Parse(string chapter) => NoticeParser.Parse(NoticeSource.FromText(Opening + chapter + "\n"));
}
