using Tongbao.Cli.Diffs.Reports;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;

namespace Tongbao.Tests.Shell;

public class FileEndingsTests
{
    [Theory]
    [InlineData("台账.xlsx", OutputFormat.Xlsx)]
    [InlineData("a.YML", OutputFormat.Yaml)]
    [InlineData("a.jsonl", OutputFormat.Ndjson)]
    [InlineData("a.2024", null)]
    [InlineData(null, null)]
    public void The_ending_decides_where_nobody_says_the_format(string? output, object? format) =>
        Assert.Equal((OutputFormat?)format, OutputFormats.Endings.Decide(output, null));

    [Fact]
    public void An_ending_that_agrees_leaves_what_was_asked() =>
        Assert.Equal(ReportFormat.Gitlab, ReportFormats.Endings.Decide("codequality.json", ReportFormat.Gitlab));

    [Fact]
    public void The_longest_ending_counts() => Assert.Equal(ReportFormat.Sarif, ReportFormats.Endings.Decide("findings.sarif.json", null));

    [Fact]
    public void A_contradiction_is_refused() =>
        Assert.Equal(
            "-o a.json: a file of this ending is no yaml; change the name, or leave out -f",
            Assert.Throws<UsageException>(() => OutputFormats.Endings.Decide("a.json", OutputFormat.Yaml)).Message
        );

    [Theory]
    [InlineData("differences.xlsx")]
    [InlineData("differences.html")]
    public void An_ending_that_says_something_else_is_refused_whether_or_not_a_format_is_named(string output)
    {
        Assert.Throws<UsageException>(() => DiffFormats.Endings.Decide(output, null));
        Assert.Throws<UsageException>(() => DiffFormats.Endings.Decide(output, DiffFormat.Json));
    }
}
