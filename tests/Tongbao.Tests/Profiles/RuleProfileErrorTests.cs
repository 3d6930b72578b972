namespace Tongbao.Tests.Profiles;

public class RuleProfileErrorTests
{
    [Theory]
    [InlineData("", "mine.yaml:1: the profile is empty")]
    [InlineData("labels: []", "mine.yaml:1: the key name is missing")]
    [InlineData("name: mine\nlables: []", "mine.yaml:2: the key lables is not known here")]
    [InlineData("name: mine\nlabels:\n  - { label: 措施, kind: measures, colour: red }", "mine.yaml:3: the key colour is not known here")]
    [InlineData("name: mine\nlabels:\n  - { label: 措施 }", "mine.yaml:3: the key kind is missing")]
    [InlineData("name: mine\nlabels: 措施", "mine.yaml:2: a list is expected here")]
    [InlineData("name: mine\nlabels:\n  - 措施", "mine.yaml:3: a mapping with the key label is expected here")]
    [InlineData("name: mine\nlabels:\n  - { label: [措施], kind: measures }", "mine.yaml:3: a plain value is expected here")]
    [InlineData("name: mine\nextends: ours", "mine.yaml:2: extends: ours is not known; it can only be: default")]
    [InlineData(
        "name: mine\nseries:\n  - { name: s, forms: [\"甲、\"] }",
        "mine.yaml:3: the form 甲、 has no numeral: write {一}, {1}, {n} or {①}"
    )]
    [InlineData("name: mine\nseries:\n  - { name: s, forms: [\"{甲}、\"] }", "mine.yaml:3: {甲} is no numeral")]
    [InlineData("name: mine\nseries:\n  - { name: s, forms: [\"{一}、\"], level: deep }", "mine.yaml:3: deep is not a number")]
    [InlineData("name: mine\ncontact: 电话", "mine.yaml:2: a mapping is expected here")]
    public void What_is_wrong_is_said_with_file_and_line(string yaml, string message) => Assert.Equal(message, Error(yaml));

    [Fact]
    public void A_pattern_that_is_none_is_named_with_its_line() =>
        Assert.StartsWith("mine.yaml:2: Invalid pattern '(整改'", Error("name: mine\nclosing: \"(整改\""));

    [Fact]
    public void A_pattern_that_would_backtrack_is_refused() =>
        Assert.StartsWith("mine.yaml:2: ", Error("name: mine\nclosing: \"(?<=整)改\""));

    [Fact]
    public void Text_that_is_no_YAML_is_named_with_its_line() => Assert.StartsWith("mine.yaml:2: ", Error("name: mine\nlabels: ]"));

    private static string Error(string yaml) =>
        Assert.Throws<RuleProfileException>(() => RuleProfile.Read(new StringReader(yaml), "mine.yaml")).Message;
}
