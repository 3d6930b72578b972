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
