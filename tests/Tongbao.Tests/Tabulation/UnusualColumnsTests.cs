using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>Columns that seem to group issues or to state their problems, and do not.</summary>
public class UnusualColumnsTests
{
    private const string Title = "云汀县水利局督查反馈问题整改台账";

    [Fact]
    public void What_nobody_knows_beside_the_problem_of_its_group_is_no_problem()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号^2 | 交办问题>2 | 整改措施^2 |
            | 点位 | 问题概况 |
            | 1 | 上桥村左岸 | 河道内堆放砂石 | 责令业主限期清运，恢复滩地原状。 |
            | 2 | 下渡口涵洞 | 生活污水直排入河 | 封堵排污口2处，敷设截污管道310米。 |
            """
        );

        Assert.Equal(["河道内堆放砂石", "生活污水直排入河"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(["点位", "整改措施"], notice.Issues[0].Blocks.Select(block => block.Label?.Text));
    }

    [Fact]
    public void Rows_below_the_only_label_of_a_table_are_no_foot_of_the_page()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号^2 | 交办问题>2 | 整改措施^2 |
            | 点位 | 问题概况 |
            | 1 | 上桥村左岸 | 河道内堆放砂石 | 清运砂石 |
            | 2 | 下渡口涵洞 | 生活污水直排入河 | 封堵排口 |
            """
        );

        Assert.Equal(2, notice.Issues.Length);
    }

    [Fact]
    public void A_merged_cell_whose_words_come_again_behind_others_is_no_group()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 序号 | 河湖名称 | 反馈问题 | 整改措施 |
            | 1 | 青芦河^2 | 河道内堆放砂石 | 清运砂石 |
            | 2 | 生活污水直排入河 | 封堵排口 |
            | 3 | 双龙水库 | 网箱没有拆除 | 签订协议 |
            | 4 | 青芦河 | 便桥未批先建 | 拆除便桥 |
            """
        );

        Assert.All(notice.Issues, issue => Assert.Empty(issue.Path));
        Assert.Equal(4, notice.Issues.Length);
        Assert.Equal("河湖名称", notice.Issues[1].Blocks[0].Label?.Text);
    }

    [Fact]
    public void Cards_may_have_three_names_in_a_row()
    {
        static string Card(int number, string problem) =>
            $"""
                | 编号 | 桃-0{number} | 整改责任人 | 鲁某 | 完成时间 | 2024年4月20日 |
                | 反映问题 | {problem}>5 |
                | 整改举措 | 停止支付>2 | 整改成果 | 已经收回>1 |
                | 整改状态 | 已完成>5 |
                """;

        var notice = TablePage.Read(Title, "一、村务管理", Card(1, "工程未验收先付款"), "二、民生服务", Card(2, "高龄津贴发放不及时"));

        Assert.Equal(["工程未验收先付款", "高龄津贴发放不及时"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal("二、民生服务", Assert.Single(notice.Issues[1].Path));
        Assert.All(notice.Issues, issue => Assert.Equal(IssueStatus.Completed, issue.Status));
    }

    [Fact]
    public void Chapters_behind_a_table_are_not_under_its_caption()
    {
        var notice = TablePage.Read(
            "云汀县水利局关于巡察整改情况的通报",
            "一、整改工作组织情况",
            "局党组先后召开会议5次，研究整改工作。",
            "二、反馈问题整改情况",
            "反馈的2个问题已经全部完成整改，具体情况见下表。",
            "表1　云汀县水利局巡察反馈问题整改情况",
            """
            | 序号 | 反馈问题 | 整改措施 | 完成情况 |
            | 1 | 河道内堆放砂石 | 清运砂石 | 已完成 |
            | 2 | 生活污水直排入河 | 封堵排口 | 已完成 |
            """,
            "三、整改取得的主要成果",
            "修订制度12项，群众满意度提高到98%。",
            "四、下一步工作安排",
            "局党组将持续抓好整改。"
        );

        Assert.Equal(["一、", "二、", "三、", "四、"], notice.Sections.Select(section => section.Marker?.Text));
        Assert.All(notice.Issues, issue => Assert.Equal("二、反馈问题整改情况", issue.Path[0]));
    }
}
