using Tongbao.Checks;
using Tongbao.Diagnostics;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diagnostics;

public class DiagnosticRuleTests
{
    public static TheoryData<string> Codes { get; } = [.. DiagnosticRules.All.Select(rule => rule.Code)];

    [Fact]
    public void The_registry_is_in_order_of_code_and_takes_in_every_check_and_every_reading_rule()
    {
        var reading = typeof(ReadingRules)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(DiagnosticRule))
            .Select(property => (DiagnosticRule)property.GetValue(null)!);
        var checks = typeof(NoticeCheck)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(NoticeCheck)))
            .Select(type => ((NoticeCheck)Activator.CreateInstance(type)!).Rule);

        Assert.Equal(reading.Concat(checks).OrderBy(rule => rule.Code, StringComparer.Ordinal), DiagnosticRules.All);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_rule_has_a_code_and_a_name_of_its_own_and_a_manual_page(string code)
    {
        var rule = DiagnosticRules.Find(code)!;

        Assert.Matches("^TB[1-4][0-9]{2}$", rule.Code);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
        Assert.Single(DiagnosticRules.All, other => other.Code == rule.Code || other.Name == rule.Name);
        Assert.All([rule.Meaning, rule.Mending], sentence => Assert.Matches("^[A-Z].*[.a-z]$", sentence));
        Assert.NotEmpty(rule.Example);
    }

    [Theory]
    [InlineData("TB201")]
    [InlineData("tb201")]
    [InlineData("number-gap")]
    public void A_rule_is_found_by_its_code_in_either_case_and_by_its_name(string codeOrName) =>
        Assert.Equal("TB201", DiagnosticRules.Find(codeOrName)?.Code);

    [Fact]
    public void What_is_no_rule_is_not_found() => Assert.Null(DiagnosticRules.Find("TB999"));

    [Fact]
    public void The_table_of_rules_in_the_README_is_the_registry() =>
        ReadmeTable.AssertIs(
            "rules",
            [
                "| Code | Name | Severity | Meaning |",
                "| --- | --- | --- | --- |",
                .. DiagnosticRules.All.Select(rule =>
                    $"| {rule.Code} | {rule.Name} | {SeverityName(rule.Severity)} | {rule.Meaning.Replace("|", "\\|")} |"
                ),
            ]
        );

    private static string SeverityName(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
