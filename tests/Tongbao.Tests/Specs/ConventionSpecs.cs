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
            "二、反馈问题整改情况\n第1号整改卡\n整改措施：补齐资料。\n对应问题：资料不全。\n第2号整改卡\n整改措施：规范记录。\n对应问题：记录缺失。"
        );

        Assert.Contains(notice.Diagnostics, finding => finding is { Rule: "TB130", Subject: "names" });
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
