namespace Tongbao.Tests.Profiles;

public class RuleProfileErrorTests
{
    [Theory]
    [InlineData("", "mine.yaml:1: the profile is empty")]
    [InlineData(
        "name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "mine.yaml:1: it is deeper than 64 levels"
    )]
    [InlineData("labels: []", "mine.yaml:1: the key name is missing")]
    [InlineData("name: mine\nlables: []", "mine.yaml:2: the key lables is not known here")]
    [InlineData("name: mine\nlabels:\n  - { label: 措施, kind: measures, colour: red }", "mine.yaml:3: the key colour is not known here")]
    [InlineData("name: mine\nlabels:\n  - { label: 措施 }", "mine.yaml:3: the key kind is missing")]
    [InlineData("name: mine\nlabels: 措施", "mine.yaml:2: a list is expected here")]
    [InlineData("name: mine\nlabels:\n  - 措施", "mine.yaml:3: a mapping with the key label is expected here")]
    [InlineData("name: mine\nlabels:\n  - { label: [措施], kind: measures }", "mine.yaml:3: a plain value is expected here")]
    [InlineData(
        "name: mine\nextends: ours",
        "mine.yaml:2: extends: ours is a file, and this profile is none that could lie beside it: default"
    )]
    [InlineData(
        "name: mine\nseries:\n  - { name: s, forms: [\"甲、\"] }",
        "mine.yaml:3: the form 甲、 has no numeral: write {一}, {1}, {n} or {①}"
    )]
    [InlineData("name: mine\nseries:\n  - { name: s, forms: [\"{甲}、\"] }", "mine.yaml:3: {甲} is no numeral")]
    [InlineData("name: mine\nseries:\n  - { name: s, forms: [\"{一}、\"], level: deep }", "mine.yaml:3: deep is not a number")]
    [InlineData("name: mine\ncontact: 电话", "mine.yaml:2: a mapping with the key phone is expected here")]
    [InlineData(
        "name: mine\nseries:\n  - { name: s, forms: [\"{一}、\"], role: itme }",
        "mine.yaml:3: itme is not known here; it can be: heading, item"
    )]
    [InlineData(
        "name: mine\nseries:\n  - { name: s, forms: [\"{一}、\"], inline: yes }",
        "mine.yaml:3: yes is not known here; it can be: true, false"
    )]
    [InlineData(
        "name: mine\nseries:\n  - { name: s, forms: [\"{一}、\"], afterLabel: 1 }",
        "mine.yaml:3: 1 is not known here; it can be: true, false"
    )]
    [InlineData("name: mine\nseries:\n  - { name: s, forms: [\"{一}、\"], rule: item }", "mine.yaml:3: the key rule is not known here")]
    [InlineData("name: mine\ninspection:\n  boddy: 巡察组", "mine.yaml:3: the key boddy is not known here")]
    [InlineData("name: mine\ncontact:\n  phone: 电话\n  fax: 传真", "mine.yaml:4: the key fax is not known here")]
    [InlineData("name: mine\nchecks:\n  reasons: 原因", "mine.yaml:3: the key reasons is not known here")]
    [InlineData(
        "name: mine\nlabels:\n  - { label: 措施, kind: measure }",
        "mine.yaml:3: measure is not known here; it can be: "
            + "problem, goal, measures, effects, result, reason, nextSteps, deadline, responsible, other"
    )]
    [InlineData(
        "name: mine\nstatuses:\n  - { name: s, status: Completed, pattern: 完成 }",
        "mine.yaml:3: Completed is not known here; it can be: unknown, completed, partial, ongoing, notStarted"
    )]
    [InlineData(
        "name: mine\nchapters:\n  - { name: c, kind: problem, pattern: 问题 }",
        "mine.yaml:3: problem is not known here; it can be: organisation, problems, suggestions, next, duty"
    )]
    [InlineData(
        "name: mine\ntitles:\n  - { name: t, heads: chapter, pattern: 问题 }",
        "mine.yaml:3: chapter is not known here; it can be: issue"
    )]
    [InlineData(
        "name: mine\nnotNotices:\n  - { name: n, in: body, pattern: 办法 }",
        "mine.yaml:3: body is not known here; it can be: title, opening, preamble"
    )]
    [InlineData(
        "name: mine\ntotals:\n  - { name: t, subject: issue, pattern: 问题 }",
        "mine.yaml:3: issue is not known here; it can be: aspects, issues, suggestions, measures, rules, completed, ongoing, "
            + "notStarted, recovered, disciplined, other, skip"
    )]
    [InlineData("name: mine\nchrome:\n  - { name: share, pattern: 分享 }", "mine.yaml:3: the key kind is missing")]
    [InlineData("name: mine\n---\nname: other", "mine.yaml:3: a second document begins here; a profile is one document")]
    public void What_is_wrong_is_said_with_file_and_line(string yaml, string message) => Assert.Equal(message, Error(yaml));

    [Fact]
    public void A_kind_of_furniture_that_is_not_in_the_catalogue_is_named_with_its_line() =>
        Assert.StartsWith(
            "mine.yaml:3: sharing is not known here; it can be: pageNumber, ",
            Error("name: mine\nchromeWords:\n  - { name: share, kind: sharing, pattern: 分享 }")
        );

    [Fact]
    public void A_pattern_that_is_none_is_named_with_its_line() =>
        Assert.StartsWith("mine.yaml:2: no regular expression: (整改", Error("name: mine\nclosing: \"(整改\""));

    [Fact]
    public void A_pattern_that_would_backtrack_is_refused() =>
        Assert.StartsWith("mine.yaml:2: a regular expression that looks around", Error("name: mine\nclosing: \"(?<=整)改\""));

    [Fact]
    public void Text_that_is_no_YAML_is_named_with_its_line() => Assert.StartsWith("mine.yaml:2: ", Error("name: mine\nlabels: ]"));

    [Theory]
    [InlineData("name: [个别\nlabels: []\n")]
    [InlineData("name: { 个别\nlabels: []\n")]
    [InlineData("name: mine\nlabels: [个别\nseries: x\n")]
    public void Brackets_without_end_are_named_with_a_line(string yaml) =>
        Assert.Matches("^mine.yaml:[23]: this is no YAML: look at the indentation, at colons, brackets", Error(yaml));

    private static string Error(string yaml) =>
        Assert.Throws<RuleProfileException>(() => RuleProfile.Read(new StringReader(yaml), "mine.yaml")).Message;
}
