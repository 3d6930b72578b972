using Tongbao.Tests.Support;

namespace Tongbao.Tests.Issues;

/// <summary>Where the last issue ends, and what closes the notice begins.</summary>
public class LastIssueTests
{
    private const string Opening = "中共青溪县粮食局党组关于巡察整改情况的通报\n现将整改情况通报如下。\n";

    [Theory]
    [InlineData("1.资料不全 ★", "2.记录缺失 ☆", "整改措施：")]
    [InlineData("（一）资料不全（★）", "（二）记录缺失（☆）", "〔主要做法〕")]
    [InlineData("第1项 资料不全【★】", "第2项 记录缺失【☆】", "［做法］")]
    public void A_legend_behind_the_last_issue_is_no_part_of_it(string first, string second, string label)
    {
        var notice = Parse(
            $"一、逐项整改情况\n{first}\n{label}补齐资料。\n{second}\n{label}规范记录。\n注：★表示已完成整改，☆表示正在整改。\n二、下一步打算\n继续整改。"
        );

        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
        var block = Assert.Single(notice.Issues[^1].Blocks);
        Assert.Equal("规范记录。", block.Text.Text);
        Assert.True(block.Paragraphs is not { Length: > 0 });
    }

    [Theory]
    [InlineData("以上情况由县粮食局党组负责解释。")]
    [InlineData("整改措施：另有规定。")]
    public void What_stands_behind_a_legend_does_not_move_before_the_issues(string behind)
    {
        var notice = ParseInOrder(
            "一、逐项整改情况\n1.资料不全 ★\n整改措施：补齐资料。\n2.记录缺失 ☆\n整改措施：规范记录。\n"
                + $"注：★表示已完成整改，☆表示正在整改。\n{behind}\n二、下一步打算\n继续整改。"
        );

        Assert.Equal(2, notice.Issues.Length);
        Assert.Equal("规范记录。", Assert.Single(notice.Issues[^1].Blocks).Text.Text);
        Assert.Empty(notice.Sections[0].Paragraphs);
        Assert.Equal(behind, Assert.Single(Assert.Single(notice.Sections[0].Sections).Paragraphs).Text);
    }

    [Fact]
    public void A_legend_outside_of_chapters_is_no_part_of_an_issue_when_a_heading_follows()
    {
        var notice = ParseInOrder(
            "主要做法：补齐资料。\n解决的问题：资料不全 ★\n主要做法：规范记录。\n解决的问题：记录缺失 ☆\n"
                + "注：★表示已完成整改，☆表示正在整改。\n下一步打算\n继续整改。"
        );

        Assert.Equal(["补齐资料。", "规范记录。"], notice.Issues.Select(issue => Assert.Single(issue.Blocks).Text.Text));
        Assert.True(notice.Issues[^1].Blocks[0].Paragraphs is not { Length: > 0 });
        Assert.Equal("下一步打算", notice.Sections[^1].Title.Text);
    }

    [Fact]
    public void Prose_between_headings_that_are_no_issues_stays_between_them()
    {
        var notice = ParseInOrder(
            "一、逐项整改情况\n补齐资料36份。\n●资料不全\n规范记录。\n●记录缺失\n清理账目。\n●账目混乱\n"
                + "二、下一步打算\n成立了专班。\n●专班人员不足\n增加了人员。\n●人员不够\n细化了任务。\n●任务不细"
        );

        Assert.Equal(["成立了专班。"], notice.Sections[1].Paragraphs.Select(passage => passage.Text));
    }

    [Theory]
    [InlineData("（已完成）", "（正在推进，预计年底完成）")]
    [InlineData("【已完成】", "【正在推进】")]
    [InlineData("该问题已完成整改。", "该问题正在推进整改。")]
    public void A_state_that_ends_each_of_the_others_ends_the_last_one_too(string done, string ongoing)
    {
        var notice = Parse(
            $"一、资料不全\n反馈意见指出，资料缺失。\n补齐资料36份。{done}\n"
                + $"二、记录缺失\n反馈意见指出，记录不实。\n规范记录。\n每月抽查。{done}\n"
                + $"三、账目混乱\n反馈意见指出，账实不符。\n聘请会计师清账。{done}\n"
                + $"四、公示不及时\n反馈意见指出，公示超期。\n按月公示。{done}\n"
                + $"五、设备闲置\n反馈意见指出，设备未用。\n调拨设备9台。{ongoing}\n"
                + "下一步，局党组将持续抓好剩余问题的整改。"
        );

        Assert.Equal(5, notice.Issues.Length);
        Assert.Equal($"调拨设备9台。{ongoing}", notice.Issues[^1].Blocks[^1].Text.Text);
        Assert.Equal("下一步，局党组将持续抓好剩余问题的整改。", Assert.Single(notice.Closing).Text);
        Assert.Equal(IssueStatus.Ongoing, notice.Issues[^1].Status);
    }

    [Fact]
    public void What_stands_behind_the_last_of_names_that_come_last_closes_the_notice()
    {
        var notice = Parse(
            "主要做法：补齐资料。\n解决的问题：资料不全\n主要做法：规范记录。\n解决的问题：记录缺失\n下一步，局党组将继续抓好整改。"
        );

        Assert.Equal(["补齐资料。", "规范记录。"], notice.Issues.Select(issue => Assert.Single(issue.Blocks).Text.Text));
        Assert.Equal("下一步，局党组将继续抓好整改。", Assert.Single(notice.Closing).Text);
    }

    private static Notice ParseInOrder(string body)
    {
        var text = $"{Opening}{body}\n";
        var trace = NoticeParser.Trace(NoticeSource.FromText(text), new ParseOptions());
        LedgerAssert.Holds(trace, text);
        return trace.Notice;
    }

    private static Notice Parse(string body) => NoticeParser.Parse(NoticeSource.FromText($"{Opening}{body}\n"));
}
