using Tongbao.Matching;

namespace Tongbao.Tests.Profiles;

/// <summary>Rows that look right and never fit are named.</summary>
public class RuleTrapsTests
{
    [Theory]
    [InlineData("labels:\n  - { label: 督办意见：, kind: other }", "a label stands without its colon: this one never fits")]
    [InlineData(
        "series:\n  - { name: one, forms: [\"★{1}\"] }\n  - { name: again, forms: [\"★{1}\"] }",
        "stands before it and has its forms"
    )]
    [InlineData(
        "statuses:\n  - { name: a, status: ongoing, pattern: 挂账督办 }\n  - { name: b, status: completed, pattern: 挂账督办 }",
        "never fits: statuses/a stands before it and has its pattern"
    )]
    [InlineData(
        "labels:\n  - { label: 督办意见, kind: other }\n  - { label: 督办意见, kind: result }",
        "stands twice: the second row never fits"
    )]
    [InlineData("statuses:\n  - { name: a, status: ongoing, pattern: 挂账 督办 }", "has “ ”, which the text that patterns see never has")]
    [InlineData("statuses:\n  - { name: a, status: ongoing, pattern: 挂账（督办） }", "has “（）”, which the text that patterns see")]
    [InlineData("statuses:\n  - { name: a, status: ongoing, pattern: 掛账督办 }", "has “掛”, which the text that patterns see")]
    public void A_row_that_can_never_fit_is_named(string rows, string problem) =>
        Assert.Contains(RuleTraps.Of(Read($"name: mine\nextends: default\n{rows}\n")), trap => trap.Problem.ToString().Contains(problem));

    [Theory]
    [InlineData("statuses:\n  - { name: a, status: ongoing, pattern: \"挂账[（(]督办\" }")]
    [InlineData("statuses:\n  - { name: a, status: ongoing, pattern: \"挂账\\\\(督办\" }")]
    public void A_row_that_can_fit_is_not(string rows) => Assert.Empty(RuleTraps.Of(Read($"name: mine\nextends: default\n{rows}\n")));

    [Fact]
    public void The_profile_that_comes_along_has_none() => Assert.Empty(RuleTraps.Of(RuleProfile.Default));

    private static RuleProfile Read(string text) => RuleProfile.Read(new StringReader(text), "mine.yaml");
}
