using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>Names beside values whose words no row of the profile lists.</summary>
public class CardTests
{
    private const string Title = "云汀市水务局巡察整改事项办理情况公示";

    [Fact]
    public void Head_words_tell_what_names_are_and_names_that_card_after_card_has_need_no_known_words()
    {
        var notice = TablePage.Read(
            Title,
            Card("台账号", "第1号", "短板情形", "台账不全。三本台账缺页。"),
            Card("台账号", "第2号", "短板情形", "巡河不实，群众意见大。")
        );

        Assert.Equal([1, 2], notice.Issues.Select(issue => issue.Number));
        Assert.Equal(["台账不全", "巡河不实，群众意见大"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(
            "other 线索出处, measures 具体做法, responsible 包抓领导, responsible 配合科室, deadline 办理期限, result 办理状态",
            string.Join(", ", Blocks(notice.Issues[0]))
        );
    }

    [Fact]
    public void Cards_that_do_not_tell_which_value_is_the_problem_give_a_finding_and_no_issues()
    {
        var notice = TablePage.Read(
            Title,
            """
            | 缺口 | 台账三年没有人登记。>3 |
            | 由来 | 人员少，没有专人负责。>3 |
            | 具体做法 | 补登台账，专人负责。>3 |
            | 包抓领导 | 林一川 | 配合科室 | 办公室 |
            | 办理期限 | 2024年5月31日 | 办理状态 | 已办结 |
            """
        );

        Assert.Empty(notice.Issues);
        Assert.Contains(notice.Diagnostics, finding => finding.Rule == "TB131");
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_cell_beside_all_rows_of_a_card_prints_its_number()
    {
        var notice = TablePage.Read(
            Title,
            "| 一、供水方面>5 |\n" + Beside("问题1^5", "台账不全。三本台账缺页。"),
            "| 二、河道方面>5 |\n" + Beside("问题2^5", "巡河不实，群众意见大。")
        );

        Assert.Equal(["问题1", "问题2"], notice.Issues.Select(issue => issue.Marker));
        Assert.Equal(["台账不全", "巡河不实，群众意见大"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(
            "goal 整改目标, responsible 包抓领导, deadline 整改时限, measures 采取措施, result 整改结果",
            string.Join(", ", Blocks(notice.Issues[1]))
        );
    }

    [Fact]
    public void A_cell_beside_several_cards_tells_what_they_are_about()
    {
        var notice = TablePage.Read(
            Title,
            Beside("供水方面^10", "台账不全。三本台账缺页。")
                + "\n"
                + Beside(null, "水费漏收。二十户没有装表。")
                + "\n"
                + Beside("河道方面^5", "巡河不实。")
        );

        Assert.Equal(
            ["供水方面 台账不全", "供水方面 水费漏收", "河道方面 巡河不实"],
            notice.Issues.Select(issue => $"{issue.Path[^1]} {issue.Title.Text}")
        );
    }

    private static string Beside(string? head, string problem) =>
        $"""
            | {(head is null ? "" : $"{head} | ")}反馈问题 | {problem}>3 |
            | 整改目标 | 应改尽改。>3 |
            | 包抓领导 | 林一川 | 整改时限 | 2024年5月31日 |
            | 采取措施 | 补登台账，专人负责。>3 |
            | 整改结果 | 已完成>3 |
            """;

    private static string Card(string numbered, string number, string named, string problem) =>
        $"""
            | {numbered} | {number} | 线索出处 | 市委巡察反馈 |
            | {named} | {problem}>3 |
            | 具体做法 | 补登台账，专人负责。>3 |
            | 包抓领导 | 林一川 | 配合科室 | 办公室 |
            | 办理期限 | 2024年5月31日 | 办理状态 | 已办结 |
            """;

    private static string[] Blocks(Issue issue) =>
        [.. issue.Blocks.Select(block => $"{char.ToLowerInvariant(block.Kind.ToString()[0])}{block.Kind.ToString()[1..]} {block.Label}")];
}
