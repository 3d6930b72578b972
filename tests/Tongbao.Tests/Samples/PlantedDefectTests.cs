namespace Tongbao.Tests.Samples;

/// <summary>The defects that samples/03-planted-defects/DEFECTS.md lists.</summary>
public class PlantedDefectTests
{
    private static readonly IReadOnlyList<Finding> Findings = new Sample("03-planted-defects").Parse().Diagnostics;

    private static readonly string[] Planted = ["TB201", "TB202", "TB203", "TB204", "TB207", "TB208", "TB302", "TB401", "TB402"];

    [Theory]
    [InlineData(1, "TB201", 2, "（2） is followed by （4）: 3 is not printed")]
    [InlineData(2, "TB202", 4, "（2） (教辅材料征订把关不严) is followed by another （2） (学校食堂资金管理混乱)")]
    [InlineData(3, "TB203", 1, "15 issues declared (15个具体问题), 14 printed (counted: headings of issues)")]
    [InlineData(4, "TB203", 1, "12 completed declared (已完成整改12个), 11 printed (counted: issues with that status)")]
    [InlineData(4, "TB203", 1, "3 ongoing declared (正在整改3个), 2 printed (counted: issues with that status, or mended in part)")]
    [InlineData(5, "TB208", 2, "整改完成率90% is stated; 12 of 15 are 80 %")]
    [InlineData(6, "TB204", 2, "measures: 36 (制定整改措施36条, page 1), 33 (制定整改措施33条, page 2)")]
    [InlineData(
        7,
        "TB207",
        2,
        "48.60万元（其中课后服务费21.35万元、教辅材料费15.80万元、食堂结余款10.45万元）: 486,000 元 is stated, the parts sum to 476,000 元"
    )]
    [InlineData(8, "TB302", 3, "（2）乡村学校教师流失较多 has no measures")]
    [InlineData(9, "TB401", 1, "2024年13月40日 is not in the calendar")]
    [InlineData(10, "TB401", 4, "2023年2月29日 is not in the calendar")]
    [InlineData(11, "TB402", 5, "jyjdw@mail.example,com is no e-mail address")]
    public void A_planted_defect_is_found_where_it_stands(int number, string rule, int page, string message)
    {
        var found = Findings.Where(finding => finding.Rule == rule && finding.Page == page).Select(finding => finding.Message);

        Assert.True(found.Contains(message), $"defect {number} is not found; findings: {string.Join('\n', Findings)}");
    }

    [Fact]
    public void What_follows_from_a_planted_defect_or_is_only_worth_knowing_is_all_that_is_found_besides() =>
        Assert.Equal(
            ["TB209", "TB306", "TB308", "TB306"],
            Findings.Where(finding => !Planted.Contains(finding.Rule)).Select(finding => finding.Rule)
        );

    [Fact]
    public void Findings_stand_in_order_of_their_pages() => Assert.Equal(Findings.OrderBy(finding => finding.Page ?? 0), Findings);
}
