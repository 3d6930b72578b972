using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>Tables without a column of numbers.</summary>
public class ProblemNumberTests
{
    private const string Title = "云汀市水务局党组关于巡察反馈问题整改台账";

    [Theory]
    [InlineData("1-1 台账不全", "1-2 2023年未巡河", "2-1 收费不公开", "1-1/1-2/2-1", "台账不全/2023年未巡河/收费不公开")]
    [InlineData("1.1 台账不全", "1.2 12座水库未巡", "1.3 收费不公开", "1.1/1.2/1.3", "台账不全/12座水库未巡/收费不公开")]
    [InlineData("问题1:台账不全", "问题2:巡河不实", "问题3:收费不公开", "问题1：/问题2：/问题3：", "台账不全/巡河不实/收费不公开")]
    [InlineData("12名干部未培训", "13处河岸未巡", "14笔收费不公开", "//", "12名干部未培训/13处河岸未巡/14笔收费不公开")]
    [InlineData("1-1 台账不全", "巡河不实", "收费不公开", "//", "1-1 台账不全/巡河不实/收费不公开")]
    public void Numbers_before_the_problems_are_those_of_the_issues_where_they_count_on(
        string first,
        string second,
        string third,
        string markers,
        string titles
    )
    {
        var notice = TablePage.Read(
            Title,
            $"""
            | 反馈问题 | 整改措施 | 完成情况 |
            | {first} | 补登 | 已完成 |
            | {second} | 安装终端 | 已完成 |
            | {third} | 公开收费 | 持续推进 |
            """
        );

        Assert.Equal(markers, string.Join('/', notice.Issues.Select(issue => issue.Marker?.Replace(':', '：'))));
        Assert.Equal(titles, string.Join('/', notice.Issues.Select(issue => issue.Title.Text)));
    }

    [Fact]
    public void A_title_names_the_office_and_not_the_committee_behind_it_that_inspected()
    {
        var notice = TablePage.Read(
            "青石县水利局县委巡察指出问题整改台账",
            """
            | 反馈问题 | 整改措施 | 完成情况 |
            | 台账不全 | 补登 | 已完成 |
            """
        );

        Assert.Equal("青石县水利局", notice.Issuer);
    }
}
