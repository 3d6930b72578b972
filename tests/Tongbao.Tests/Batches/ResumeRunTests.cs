using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>An interrupted batch goes on where it stopped, and ends as if nothing had happened.</summary>
[Trait("Category", "Process")]
public sealed class ResumeRunTests(UndisturbedRuns undisturbed) : IClassFixture<UndisturbedRuns>, IDisposable
{
    private readonly Tool _tool = UndisturbedRuns.Begin();

    public void Dispose() => _tool.Dispose();

    [SkippableTheory, Trait("Category", "Linux")]
    [InlineData("yaml", 1)]
    [InlineData("ndjson", 5)]
    [InlineData("xlsx", 11)]
    public void A_killed_run_that_is_resumed_leaves_the_same_bytes_as_an_undisturbed_one(string format, int killAfter)
    {
        Linux.SkipElsewhere("counts the lines of a file that another process holds");
        _tool.HasFaults = true;
        using (var process = _tool.Start(Arguments("out", "-f", format)))
        {
            WaitForLines(killAfter);
            process.Kill();
            Tool.WaitForExit(process);
        }

        _tool.HasFaults = false;

        var run = Run("out", "-f", format, "--resume");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(undisturbed.Tree(format), _tool.Tree("out"));
        Assert.InRange(_tool.Manifest().Count(line => line.ContainsKey("carriedOver")), killAfter, UndisturbedRuns.Inputs);
    }

    [SkippableTheory, Trait("Category", "Linux")]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_stops_cleanly_with_130_and_says_how_to_go_on(string signal)
    {
        Linux.SkipElsewhere("sends a signal");
        _tool.HasFaults = true;
        using (var process = _tool.Start(Arguments("out")))
        {
            WaitForLines(3);
            _tool.Shell($"kill -{signal} {process.Id}");
            var error = process.StandardError.ReadToEnd();
            Tool.WaitForExit(process);

            Assert.Equal(130, process.ExitCode);
            Assert.Matches("tongbao: interrupted, [0-9]+ of 13 done; --resume goes on\n$", error.ReplaceLineEndings("\n"));
            Assert.DoesNotContain("TB121", error, StringComparison.Ordinal);
        }

        _tool.HasFaults = false;
        Run("out", "--resume");

        Assert.Equal(undisturbed.Tree("yaml"), _tool.Tree("out"));
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void A_signal_also_ends_a_run_that_waits_for_its_list_of_inputs()
    {
        Linux.SkipElsewhere("sends a signal");
        using var process = _tool.Start("parse", "--files-from", "-", "-f", "ndjson");
        process.StandardInput.WriteLine("in/n001.txt");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();
        _tool.Shell($"kill -TERM {process.Id}");
        Tool.WaitForExit(process);

        Assert.Equal(130, process.ExitCode);
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void A_worker_does_not_outlive_a_supervisor_that_was_killed()
    {
        Linux.SkipElsewhere("looks at processes");
        _tool.HasFaults = true;
        _tool.With("hanging/a.txt", "TONGBAO-FAULT wait\n");
        using var process = _tool.Start("parse", "hanging", "-o", "out", "-j", "1");
        var children = "";
        Tool.WaitUntil(() => (children = _tool.Shell($"pgrep -P {process.Id}").Output.Trim()).Length > 0);
        process.Kill();

        Tool.WaitUntil(() => _tool.Shell($"ps -p {children} -o stat= | grep -v Z").Output.Length == 0);
    }

    [Fact]
    public void Only_what_has_changed_is_read_again()
    {
        Run("out");
        File.Delete(_tool.PathOf("out/n002.txt.yaml"));
        _tool.With("out/n003.txt.yaml", "damaged");
        _tool.With("in/n004.txt", BatchFolder.Notice(999)).With("in/n013.txt", BatchFolder.Notice(13));
        File.Delete(_tool.PathOf("in/n005.txt"));
        Run("out", "--resume");

        Assert.Equal(
            ["n002.txt ok", "n003.txt ok", "n004.txt ok", "n005.txt gone", "n013.txt ok"],
            _tool.Statuses().Where(line => !line.EndsWith("carried over", StringComparison.Ordinal))
        );
        // One came, and the one that went is still named.
        Assert.Equal(UndisturbedRuns.Inputs + 1, _tool.Manifest().Count);
    }

    [Fact]
    public void A_failure_is_tried_again()
    {
        _tool.With("in/bad.txt", "");
        Assert.Equal(3, Run("out").ExitCode);
        _tool.With("in/bad.txt", BatchFolder.Notice(7));

        Assert.Equal(0, Run("out", "--resume").ExitCode);
        Assert.Equal("bad.txt ok", _tool.Statuses()[0]);
    }

    [Fact]
    public void Force_begins_anew()
    {
        _tool.With("out/manifest.ndjson", "").With("out/manifest.ndjson.partial", "").With("out/n007.txt.yaml", "old");
        Run("out", "--force");

        Assert.Equal(undisturbed.Tree("yaml"), _tool.Tree("out"));
    }

    private static string[] Arguments(string output, params string[] options) => ["parse", "in", "-o", $"{output}/", "-j", "2", .. options];

    private ToolRun Run(string output, params string[] options) => _tool.Run(Arguments(output, options));

    private void WaitForLines(int count) => Tool.WaitUntil(() => Lines() >= count);

    private int Lines()
    {
        var journal = _tool.PathOf("out/manifest.ndjson.partial");
        if (!File.Exists(journal))
            return 0;
        // By another process: the run holds a lock on its journal.
        return _tool.Shell("wc -l < out/manifest.ndjson.partial").Output is { Length: > 0 } lines
            ? int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }
}
