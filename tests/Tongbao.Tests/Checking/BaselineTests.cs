using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Checking;

/// <summary>What was found at a day is known; what is new is news.</summary>
[Trait("Category", "Process")]
public sealed class BaselineTests : IDisposable
{
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
        Assert.Contains("baseline: 1 of its findings are gone; --write-baseline writes it anew\n", news.Error, StringComparison.Ordinal);
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
}
