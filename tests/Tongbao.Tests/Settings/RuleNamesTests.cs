using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;

namespace Tongbao.Tests.Settings;

public class RuleNamesTests
{
    [Theory]
    [InlineData("TB201", "TB201")]
    [InlineData("tb201", "TB201")]
    [InlineData("number-gap", "TB201")]
    [InlineData("heading-repeated,TB401", "TB303 TB401")]
    [InlineData(" TB201 , TB201 ", "TB201")]
    [InlineData("", "")]
    public void Codes_and_names_are_separated_by_commas(string names, string expected) =>
        Assert.Equal(expected, string.Join(' ', RuleNames.Codes([names], "--select").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("TB")]
    [InlineData("TB2")]
    [InlineData("tb20")]
    public void The_beginning_of_a_code_is_a_family(string family) =>
        Assert.Equal(
            FindingKinds.All.Select(kind => kind.Code).Where(code => code.StartsWith(family, StringComparison.OrdinalIgnoreCase)),
            RuleNames.Codes([family], "--select").Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("number-gpa", "no rule is called number-gpa; did you mean number-gap? tongbao rules list shows them all")]
    [InlineData("TB999", "no rule is called TB999; tongbao rules list shows them all")]
    [InlineData("T", "no rule is called T; tongbao rules list shows them all")]
    public void A_name_that_no_rule_has_is_told_with_the_nearest(string name, string message)
    {
        Assert.Equal($"--select: {message}", Assert.Throws<UsageException>(() => RuleNames.Codes([name], "--select")).Message);
        Assert.Equal(
            message,
            Assert.Throws<FormatException>(() => RuleNames.Find(name, said => new FormatException(said.ToString()))).Message
        );
    }
}
