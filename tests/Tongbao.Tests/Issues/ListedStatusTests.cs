namespace Tongbao.Tests.Issues;

/// <summary>Where issues stand by a paragraph elsewhere that lists their numbers.</summary>
public class ListedStatusTests
{
    private const string List = "三、整改完成情况\n其中，第1、3项问题已整改完成；第2项问题正在整改。";

    [Fact]
    public void Issues_that_say_nothing_of_it_stand_where_a_list_of_their_numbers_says()
    {
        var notice = Parse($"二、反馈问题整改情况\n{Issue(1)}\n{Issue(2)}\n{Issue(3)}\n{List}");

        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing, IssueStatus.Completed], notice.Issues.Select(issue => issue.Status));
    }

    [Theory]
    [InlineData("第一项、第三项已完成整改；第二项尚未完成整改。")]
    [InlineData("问题1、问题3已整改完成；问题2正在整改。")]
    [InlineData("已完成整改的问题：问题一、问题三。\n正在整改的问题：问题二。")]
    [InlineData("已完成整改的有：第1、3项；仍在推进的为第2项。")]
    public void A_list_names_issues_before_or_behind_what_it_says_of_them(string list)
    {
        var notice = Parse($"二、反馈问题整改情况\n{Issue(1)}\n{Issue(2)}\n{Issue(3)}\n三、销号情况\n{list}");

        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing, IssueStatus.Completed], notice.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void A_range_stands_for_all_between()
    {
        var notice = Parse($"二、反馈问题整改情况\n{Issue(1)}\n{Issue(2)}\n{Issue(3)}\n三、销号情况\n已完成整改的问题：问题1至问题3。");

        Assert.All(notice.Issues, issue => Assert.Equal(IssueStatus.Completed, issue.Status));
    }

    [Fact]
    public void A_count_of_issues_names_none()
    {
        var notice = Parse($"二、反馈问题整改情况\n{Issue(1)}\n{Issue(2)}\n三、销号情况\n已完成整改的问题：1个。正在整改的问题：1个。");

        Assert.All(notice.Issues, issue => Assert.Equal(IssueStatus.Unknown, issue.Status));
    }

    [Fact]
    public void Numbers_that_begin_anew_in_each_chapter_name_no_issue()
    {
        var notice = Parse($"一、学习方面问题整改情况\n{Issue(1)}\n{Issue(2)}\n二、资产方面问题整改情况\n{Issue(1)}\n{List}");

        Assert.All(notice.Issues, issue => Assert.Equal(IssueStatus.Unknown, issue.Status));
    }

    [Fact]
    public void A_list_with_a_number_that_no_issue_has_speaks_of_something_else()
    {
        var notice = Parse($"二、反馈问题整改情况\n{Issue(1)}\n{Issue(2)}\n{List}");

        Assert.All(notice.Issues, issue => Assert.Equal(IssueStatus.Unknown, issue.Status));
    }

    private static string Issue(int number) => $"{number}.关于“资料不全”的问题\n整改措施：逐卷清点资料。";

    private static Notice Parse(string chapters) =>
        NoticeParser.Parse(NoticeSource.FromText($"中共云河县某局党组关于巡察整改情况的通报\n现将整改情况通报如下。\n{chapters}\n"));
}
