using Tongbao.Tests.Support;

namespace Tongbao.Tests.Specs;

/// <summary>What a notice teaches of its own form: marks, labels, frames and fields that no profile lists.</summary>
public class ConventionSpecs
{
    [Theory, Spec("conventions.md")]
    public void A_notice_teaches_its_own_marks_and_labels(string name, string input, string expected) =>
        SpecFile.AssertGives(name, expected, string.Join('\n', Parse(input).Issues.Select(Line).DefaultIfEmpty("–")));

    [Fact]
    public void A_reading_that_other_readings_equal_is_said_to_be_in_doubt()
    {
        var notice = Parse(
            "二、反馈问题整改情况\n资料不全\n逐一补齐资料36份。\n记录缺失\n规范记录，每月抽查。\n账目混乱\n聘请会计师清账。"
        );

        Assert.Equal(3, notice.Issues.Length);
        Assert.Contains(notice.Diagnostics, finding => finding.Rule == "TB130");
    }

    [Fact]
    public void Names_below_prose_are_said_to_be_in_doubt()
    {
        var notice = Parse(
            "二、反馈问题整改情况\n补齐资料36份。\n——针对“资料不全”问题\n规范记录，每月抽查。\n——针对“记录缺失”问题\n"
                + "聘请会计师清账。\n——针对“账目混乱”问题\n三、下一步打算\n继续整改。"
        );

        Assert.Contains(notice.Diagnostics, finding => finding is { Rule: "TB130", Subject: "names below" });
    }

    [Theory]
    [InlineData("√表示已完成，○表示正在推进。", "1.资料不全 √", "2.记录缺失 ○")]
    [InlineData("图例：★已完成；☆正在推进", "★ 01 资料不全", "☆ 02 记录缺失")]
    [InlineData("标注“◆”的为已整改到位，标注“◇”的为正在整改。", "（一）资料不全【◆】", "（二）记录缺失【◇】")]
    [InlineData("★★ 已完成，★ 正在推进。", "问题1：资料不全（★★）", "问题2：记录缺失（★）")]
    [InlineData("绿色表示已完成整改，黄色表示正在推进。", "1.资料不全（绿色）", "2.记录缺失（黄色）")]
    public void Signs_say_where_issues_stand_as_the_legend_explains(string legend, string first, string second)
    {
        var notice = Parse($"二、反馈问题整改情况\n{legend}\n{first}\n整改措施：补齐资料。\n{second}\n整改措施：规范记录。");

        Assert.Equal(["资料不全", "记录缺失"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
    }

    [Theory]
    [InlineData("【已完成】（一）资料不全", "【持续推进】（二）记录缺失")]
    [InlineData("〔已完成并长期坚持〕1.资料不全", "〔正在推进〕2.记录缺失")]
    [InlineData("（已销号）1.资料不全", "（整改中）2.记录缺失")]
    public void A_state_in_brackets_before_the_number_is_no_part_of_it(string first, string second)
    {
        var notice = Parse($"二、反馈问题整改情况\n{first}\n整改措施\n补齐资料。\n{second}\n整改措施\n规范记录。");

        Assert.Equal(["资料不全", "记录缺失"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal([1, 2], notice.Issues.Select(issue => issue.Number));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void Words_by_which_most_issues_turn_to_what_was_done_end_what_is_wrong()
    {
        var notice = Parse(
            "二、反馈问题整改情况\n"
                + "1.资料不全。巡察指出，三年资料缺36份。整改中，逐一补齐，专人保管。\n"
                + "2.记录缺失。巡察指出，有的月份未记录。整改中，修订制度，每月抽查。\n"
                + "3.账目混乱。巡察指出，两本账对不上。整改中，聘请会计师清账。"
        );

        Assert.Equal(
            ["巡察指出，三年资料缺36份。", "巡察指出，有的月份未记录。", "巡察指出，两本账对不上。"],
            notice.Issues.Select(issue => issue.Detail?.Text)
        );
        Assert.All(notice.Issues, issue => Assert.StartsWith("整改中，", Assert.Single(issue.Blocks).Text.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("整改措施：补齐资料。\n整改状态：已完成")]
    [InlineData("整改措施：补齐资料。整改状态：已完成")]
    public void The_last_issue_ends_where_all_others_do(string told)
    {
        var issues = string.Join(
            '\n',
            "甲乙丙丁戊".Select((name, i) => $"{i + 1}.{name}类资料不全。{(told.Contains('\n') ? "\n" : "")}{told}")
        );

        var notice = Parse($"二、反馈问题整改情况\n{issues}\n下一步，局党组将紧盯不放，防止反弹。");

        Assert.Equal(5, notice.Issues.Length);
        Assert.Equal("已完成", notice.Issues[^1].Blocks[^1].Text.Text);
        Assert.Equal("下一步，局党组将紧盯不放，防止反弹。", Assert.Single(notice.Closing).Text);
    }

    [Fact]
    public void A_sign_that_nothing_explains_says_nothing()
    {
        var notice = Parse("二、反馈问题整改情况\n1.资料不全 ☆\n整改措施：补齐资料。\n2.记录缺失 ★\n整改措施：规范记录。");

        Assert.All(notice.Issues, issue => Assert.Equal(IssueStatus.Unknown, issue.Status));
    }

    [Fact]
    public void Bare_states_over_issues_are_headings_and_behind_issues_are_none()
    {
        var above = Parse("二、反馈问题整改情况\n已完成\n1.资料不全\n整改措施：补齐资料。\n【整改中】\n2.记录缺失\n整改措施：规范记录。");
        var behind = Parse("二、反馈问题整改情况\n1.资料不全\n整改措施：补齐资料。\n已完成\n2.记录缺失\n整改措施：规范记录。\n正在推进");

        Assert.Equal(["已完成", "【整改中】"], above.Issues.Select(issue => issue.Path[^1]));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], above.Issues.Select(issue => issue.Status));
        Assert.All(behind.Issues, issue => Assert.Equal("二、反馈问题整改情况", issue.Path[^1]));
        Assert.Equal([IssueStatus.Completed, IssueStatus.Ongoing], behind.Issues.Select(issue => issue.Status));
    }

    [Fact]
    public void A_notice_of_usual_form_raises_no_doubt()
    {
        var notice = Parse(
            "二、反馈问题整改情况\n1.关于“资料不全”的问题\n整改措施：补齐资料。\n2.关于“记录缺失”的问题\n整改措施：规范记录。"
        );

        Assert.DoesNotContain(notice.Diagnostics, finding => finding.Rule == "TB130");
    }

    [Fact]
    public void Suggestions_that_own_the_labels_do_not_hide_problems_told_in_prose()
    {
        var notice = NoticeParser.Parse(
            NoticeSource.FromText(
                """
                中共云河县某局党组关于巡察整改情况的通报
                根据统一部署，现将整改情况通报如下。
                壹　组织领导情况
                局党组召开会议研究。
                贰　问题整改情况
                （一）关于资料不全的问题【整改完成】
                1.补齐资料36份。
                2.按月归档。
                （二）关于记录缺失的问题【整改完成】
                1.规范记录。
                2.每月抽查一次。
                （三）关于账目混乱的问题【整改完成】
                1.聘请会计师清账。
                2.调整科目5个。
                叁　建议落实情况
                建议1：定期研究风险。
                落实情况：每季度研究一次。
                办理结果：已采纳。
                建议2：加强人员保障。
                落实情况：增加编制2个。
                办理结果：已采纳。
                """
            )
        );

        Assert.Equal(["资料不全", "记录缺失", "账目混乱"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(2, notice.Suggestions.Length);
    }

    [Theory]
    [InlineData("三、立行立改问题整改情况", 1)]
    [InlineData("三、推动整改常态长效情况", 0)]
    public void A_chapter_on_problems_that_gave_no_issue_is_said(string heading, int findings)
    {
        var told = string.Concat(Enumerable.Repeat("对照反馈意见逐条研究，逐项落实到科室和个人，按月调度进度并通报结果。", 3));
        var notice = Parse(
            $"二、反馈问题整改情况\n1.关于“资料不全”的问题\n整改措施：补齐资料。\n2.关于“记录缺失”的问题\n整改措施：规范记录。\n{heading}\n{told}\n{told}\n{told}"
        );

        Assert.Equal(2, notice.Issues.Length);
        Assert.Equal(findings, notice.Diagnostics.Count(finding => finding is { Rule: "TB130", Subject: "chapter" }));
    }

    [Fact]
    public void An_issue_without_a_name_is_in_doubt()
    {
        var notice = Parse(
            "二、反馈问题整改情况\n第1号整改卡\n整改措施：补齐资料。\n整改成效：资料齐全。\n第2号整改卡\n整改措施：规范记录。\n整改成效：记录完整。"
        );

        Assert.Contains(notice.Diagnostics, finding => finding is { Rule: "TB130", Subject: "names" });
    }

    [Theory]
    [InlineData("补齐资料36份", 1)]
    [InlineData("资料不全", 0)]
    public void Names_that_say_nothing_wrong_are_in_doubt_where_labels_answer_problems(string name, int findings)
    {
        var issues = Enumerable.Range(1, 4).Select(number => $"举措{number}：{name}（对应第{number}项）\n整改成效：资料齐全。");
        var notice = Parse($"二、反馈问题整改情况\n{string.Join('\n', issues)}");

        Assert.Equal(findings, notice.Diagnostics.Count(finding => finding is { Rule: "TB130", Subject: "problems" }));
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(1, 0)]
    public void A_long_text_that_is_mostly_outside_of_issues_is_in_doubt(int times, int findings)
    {
        var outside = string.Concat(Enumerable.Repeat("局党组多次召开会议，逐条研究，明确责任。", times));
        var notice = Parse(
            $"{outside}\n二、反馈问题整改情况\n1.关于“资料不全”的问题\n整改措施：补齐资料。\n2.关于“记录缺失”的问题\n整改措施：规范记录。"
        );

        Assert.Equal(findings, notice.Diagnostics.Count(finding => finding is { Rule: "TB130", Subject: "text" }));
    }

    private static Notice Parse(string chapter) =>
        NoticeParser.Parse(
            NoticeSource.FromText(
                $"中共云河县某局党组关于巡察整改情况的通报\n根据统一部署，现将整改情况通报如下。\n一、组织领导情况\n局党组召开会议研究。\n{chapter}\n"
            )
        );

    private static string Line(Issue issue) =>
        $"{issue.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"} {issue.Title} "
        + $"[{string.Join(", ", issue.Blocks.Select(block => block.Kind.ToString().ToLowerInvariant()))}]";
}
