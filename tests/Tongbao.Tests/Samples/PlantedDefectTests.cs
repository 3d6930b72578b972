using Tongbao.Diagnostics;

namespace Tongbao.Tests.Samples;

/// <summary>The defects that samples/03-planted-defects/DEFECTS.md lists, as far as there is a rule that sees such a thing. 4, 5 and 7 have none yet.</summary>
public class PlantedDefectTests
{
    private static readonly IReadOnlyList<Diagnostic> Findings = new Sample("03-planted-defects").Parse().Diagnostics;

    [Theory]
    [InlineData(1, "TB201", 2, "（2） is followed by （4）")]
    [InlineData(2, "TB202", 4, "（2） (教辅材料征订把关不严) is followed by another （2） (学校食堂资金管理混乱)")]
    [InlineData(3, "TB203", 1, "15 issues are declared (15个具体问题), 14 are printed")]
    [InlineData(6, "TB204", 2, "measures: 36 (制定整改措施36条, page 1), 33 (制定整改措施33条, page 2)")]
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
    public void Nothing_is_found_that_was_not_planted() => Assert.Equal(8, Findings.Count);

    [Fact]
    public void Findings_stand_in_order_of_their_pages() => Assert.Equal(Findings.OrderBy(finding => finding.Page ?? 0), Findings);
}
