using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>What a run over a folder says of what it read, passed over and could not read, and why it ends as it does.</summary>
[Trait("Category", "Process")]
public sealed class FolderSummaryTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(1);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void All_that_can_be_read_is_read_whatever_the_case_of_its_ending_and_the_rest_is_named()
    {
        _tool
            .With("in/A.TXT", BatchFolder.Notice(2))
            .With("in/photo.JPG", "x")
            .With("in/b.jpg", "x")
            .With("in/list.md", "x")
            .With("in/README", "x")
            .With("in/~$n001.docx", "x")
            .With("in/._n001.txt", "x")
            .With("in/.hidden.txt", SmallNotice.Text);

        var run = _tool.Run("parse", "in", "-o", "out");

        Assert.Equal(["A.TXT ok", "n001.txt ok"], _tool.Statuses());
        Assert.Contains("passed over: 2 .jpg, 1 without ending, 1 .md, 3 hidden or lock files\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_notice_is_not_ok()
    {
        _tool.With("in/weather.txt", "今天天气很好。\n明天下雨。\n");

        var run = _tool.Run("parse", "in", "-o", "out");

        Assert.Equal(["n001.txt ok", "weather.txt notANotice"], _tool.Statuses());
        Assert.Contains("1 ok, 1 notANotice\nfindings: 1 warning in 1 of 2\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_findings_and_names_why_the_exit_code_is_what_it_is()
    {
        _tool.With("in/gap.txt", SmallNotice.Text.Replace("2.关于", "3.关于"));

        var findings = _tool.Run("parse", "in", "-o", "out", "--fail-on", "warning");
        var failures = _tool.With("in/bad.txt", "").Run("parse", "in", "-o", "out", "--resume");

        Assert.Equal((1, 3), (findings.ExitCode, failures.ExitCode));
        Assert.Contains("exit code 1: 1 with a finding for which --fail-on warning fails\n", findings.Error, StringComparison.Ordinal);
        Assert.Contains("exit code 3: 1 of 3 inputs could not be read\n", failures.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", "in", "-o", "out")]
    [InlineData("check", "in")]
    public void A_failure_that_is_known_is_accepted_and_no_news(params string[] arguments)
    {
        _tool
            .With("in/old/bad.txt", "")
            .With("tongbao.yaml", "suppressions:\n  - rule: TB110\n    files: in/old/**\n    reason: lost in the archive\n");

        var known = _tool.Run(arguments);
        var news = _tool.With("in/new.txt", "").Run([.. arguments, .. arguments[0] == "parse" ? (string[])["--resume"] : []]);

        Assert.Equal(0, known.ExitCode);
        Assert.DoesNotContain("bad.txt", known.Error + known.Output, StringComparison.Ordinal);
        Assert.Equal(3, news.ExitCode);
        Assert.Contains("new.txt", news.Error + news.Output, StringComparison.Ordinal);
    }
}
