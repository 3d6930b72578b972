namespace Tongbao.Tests.Acceptance;

/// <summary>Small texts, each of a kind that was once read wrong.</summary>
public class ReportedKindTests
{
    [Theory]
    [InlineData("该问题正在整改，预计2031年5月底前完成。", IssueStatus.Ongoing)]
    [InlineData("台账已经建好。该问题正在整改，完成时限为2031年5月底。", IssueStatus.Ongoing)]
    [InlineData("台账已经建好。此项问题尚未完成，计划于2031年6月前办结。", IssueStatus.Ongoing)]
    [InlineData("台账已经建好。该问题已完成整改，追回款项3.5万元。", IssueStatus.Completed)]
    [InlineData("台账已经建好。正在整改的同类问题有2个，另行公布。", IssueStatus.Unknown)]
    [InlineData("台账已经建好。该问题涉及3人，均已谈话。", IssueStatus.Unknown)]
    public void A_sentence_that_names_the_issue_says_where_it_stands(string words, IssueStatus status) =>
        Assert.Equal(status, Parse("1.台账不全。", $"整改情况：{words}").Issues.Single().Status);

    [Theory]
    [InlineData("第二页")]
    [InlineData("第十二页 共二十页")]
    [InlineData("—第三页—")]
    public void A_page_number_in_Han_numerals_is_no_text(string number)
    {
        var notice = Parse("1.台账不全。", "整改情况：已经补齐台账。", number, "2.会议偏少。", "整改情况：已经补开会议。");

        Assert.Equal(["已经补齐台账。", "已经补开会议。"], notice.Issues.Select(issue => issue.Blocks.Single().Text.Text));
        Assert.Equal((number.Replace(" ", "").Length, 0), (notice.Coverage.Furniture, notice.Coverage.Lost));
    }

    [Fact]
    public void Keycaps_count_on_after_nine()
    {
        string[] marks = [.. Enumerable.Range(1, 9).Select(n => $"{n}\uFE0F\u20E3"), "🔟", "1\uFE0F\u20E31\uFE0F\u20E3", "1\u20E32\u20E3"];
        var names = marks.Select((_, i) => $"{"甲乙丙丁戊己庚辛壬癸子丑"[i]}台账不全").ToList();
        var notice = Parse([.. marks.Zip(names).SelectMany(pair => new[] { pair.First + pair.Second, "整改措施：已经补齐。" })]);

        Assert.Equal(names, notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(Enumerable.Range(1, marks.Length), notice.Issues.Select(issue => issue.Number!.Value));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    private static Notice Parse(params string[] lines) =>
        NoticeParser.Parse(NoticeSource.FromText(string.Join('\n', lines.Prepend("关于巡察整改情况的通报"))));
}
