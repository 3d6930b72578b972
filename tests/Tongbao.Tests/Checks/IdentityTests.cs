using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Checks;

/// <summary>A finding stays the same finding while the notice around it changes, and an output is checked as its notice was.</summary>
public class IdentityTests
{
    private const string Notice = """
        关于巡察整改情况的通报
        市委第九巡察组指出3个问题。
        一、整改落实情况
        1.关于“学习不深入”问题的整改
        整改措施：2024年2月30日开展学习。
        3.关于“台账不全”问题的整改
        整改结果：完成整改。
        """;

    public static TheoryData<string> Samples => SampleTests.Names;

    [Theory]
    [InlineData("开展学习", "开展学习，压减经费")]
    [InlineData("市委第九巡察组", "某年某月，市委第九巡察组经批准")]
    [InlineData("一、整改落实情况", "一、整改落实情况\n局党组高度重视。")]
    [InlineData("台账不全", "学习台账长期不全")]
    [InlineData("2024年2月30日", "2024 年2月 30日")]
    public void Text_elsewhere_changes_no_identity(string words, string others) =>
        Assert.Equal(Identities(Notice), Identities(Notice.Replace(words, others, StringComparison.Ordinal)));

    [Fact]
    public void Findings_that_differ_in_rule_issue_or_subject_have_identities_of_their_own() => Assert.Distinct(Identities(Notice));

    [Theory, MemberData(nameof(Samples))]
    public void An_output_that_was_read_back_gives_the_findings_of_its_notice(string name)
    {
        var output = NoticeJson.Write(new Sample(name).Parse());
        var notice = NoticeJson.Read(output);

        Assert.Equal(output, NoticeJson.Write(notice with { Diagnostics = NoticeChecker.Check(notice) }));
    }

    [Fact]
    public void An_output_that_knows_nothing_of_its_findings_is_asked_all_the_same()
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText(Notice));

        Assert.Equal(
            notice.Diagnostics.Select(finding => finding.Message).Order(StringComparer.Ordinal),
            NoticeChecker.Check(notice with { Diagnostics = [] }).Select(finding => finding.Message).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Identities(string text) =>
        NoticeParser.Parse(NoticeSource.FromText(text)).Diagnostics.Select(finding => finding.Identity).Order(StringComparer.Ordinal);
}
