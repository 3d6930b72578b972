using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Checking;

/// <summary>What was found at a day is known; what is new is news.</summary>
[Trait("Category", "Process")]
public sealed class BaselineTests : IDisposable
{
    private const string Gone =
        "baseline: 1 of its findings is gone from the files that were read; --write-baseline with --force writes it anew\n";

    private readonly Tool _tool = new Tool().With("in/gap.txt", SmallNotice.Text.Replace("2.关于", "3.关于")).With("in/bad.txt", "");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Findings_of_the_baseline_are_no_news_and_what_is_gone_is_counted()
    {
        Assert.Equal(0, _tool.Run("check", "in", "--strict", "--write-baseline", "base.ndjson").ExitCode);

        var same = _tool.Run("check", "in", "--strict", "--baseline", "base.ndjson");
        _tool.With("in/new.txt", SmallNotice.Text.Replace("2.关于", "4.关于")).With("in/gap.txt", SmallNotice.Text);
        var news = _tool.Run("check", "in", "--fail-on", "warning", "--baseline", "base.ndjson");

        Assert.Equal((0, ""), (same.ExitCode, same.Output));
        Assert.Equal(1, news.ExitCode);
        Assert.StartsWith("in/new.txt:", news.Output, StringComparison.Ordinal);
        Assert.Contains(Gone, news.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/gap.txt")]
    [InlineData("in", "--select", "TB303")]
    [InlineData("in", "--severity", "error")]
    public void What_was_not_looked_at_is_not_said_to_be_gone(params string[] arguments)
    {
        _tool.With("in/gap2.txt", SmallNotice.Text.Replace("2.关于", "5.关于"));
        _tool.Run("check", "in", "--write-baseline", "base.ndjson");

        Assert.DoesNotContain("baseline:", Check(arguments).Error, StringComparison.Ordinal);
        _tool.With("in/gap.txt", SmallNotice.Text);
        Assert.Equal(arguments.Length == 1, Check(arguments).Error.Contains(Gone, StringComparison.Ordinal));
    }

    [Fact]
    public void A_baseline_is_only_written_over_by_force_and_keeps_what_was_not_looked_at()
    {
        _tool.Run("check", "in", "--write-baseline", "base.ndjson");
        var whole = _tool.Read("base.ndjson");
        string[] anew = ["in/gap.txt", "--write-baseline", "base.ndjson"];

        var refused = _tool.Run(["check", .. anew]);

        Assert.Equal((6, "tongbao: base.ndjson: exists already; --force overwrites it\n"), (refused.ExitCode, refused.Error));
        Assert.Equal(0, Check([.. anew, "--force"]).ExitCode);
        Assert.Equal(whole, _tool.Read("base.ndjson"));
    }

    [Fact]
    public void A_report_and_a_baseline_are_two_files()
    {
        var run = _tool.Run("check", "in", "-o", "base.ndjson", "--write-baseline", "./base.ndjson");

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(_tool.PathOf("base.ndjson")));
    }

    [Fact]
    public void Strict_is_another_name_for_failing_on_warnings() =>
        Assert.Equal(
            (2, "tongbao: --strict means --fail-on warning: one of the two\n"),
            (
                _tool.Run("check", "in", "--strict", "--fail-on", "never").ExitCode,
                _tool.Run("check", "in", "--strict", "--fail-on", "never").Error
            )
        );

    private ToolRun Check(params string[] arguments) => _tool.Run(["check", .. arguments, "--baseline", "base.ndjson"]);
}
