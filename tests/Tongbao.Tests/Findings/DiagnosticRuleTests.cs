using Tongbao.Checks.Model;
using Tongbao.Findings;

namespace Tongbao.Tests.Findings;

public class DiagnosticRuleTests
{
    public static TheoryData<string> Codes { get; } = [.. FindingKinds.All.Select(rule => rule.Code)];

    [Fact]
    public void The_registry_is_in_order_of_code_and_takes_in_every_check_and_every_reading_rule()
    {
        var reading = typeof(ReadingFindings)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(FindingKind))
            .Select(property => (FindingKind)property.GetValue(null)!);
        var checks = typeof(NoticeCheck)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(NoticeCheck)) && !type.IsAbstract)
            .Select(type => ((NoticeCheck)Activator.CreateInstance(type)!).Rule);

        Assert.Equal(reading.Concat(checks).OrderBy(rule => rule.Code, StringComparer.Ordinal), FindingKinds.All);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_rule_has_a_code_and_a_name_of_its_own_and_a_manual_page(string code)
    {
        var rule = FindingKinds.Find(code)!;

        Assert.Matches("^TB[1-4][0-9]{2}$", rule.Code);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
        Assert.Single(FindingKinds.All, other => other.Code == rule.Code || other.Name == rule.Name);
        Assert.All([rule.Meaning, rule.Mending], sentence => Assert.Matches("^[A-Z].*[.a-z]$", sentence));
        Assert.NotEmpty(rule.Example);
    }

    [Theory]
    [InlineData("TB201")]
    [InlineData("tb201")]
    [InlineData("number-gap")]
    public void A_rule_is_found_by_its_code_in_either_case_and_by_its_name(string codeOrName) =>
        Assert.Equal("TB201", FindingKinds.Find(codeOrName)?.Code);

    [Fact]
    public void What_is_no_rule_is_not_found() => Assert.Null(FindingKinds.Find("TB999"));
}
