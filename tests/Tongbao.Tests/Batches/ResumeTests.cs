using System.Diagnostics;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>An interrupted batch goes on where it stopped, and ends as if nothing had happened.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Notices = 40;

    private readonly Tool _tool = new Tool().WithNotices(Notices);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("yaml", 1)]
    [InlineData("json", 15)]
    [InlineData("ndjson", 15)]
    [InlineData("csv", 1)]
    [InlineData("xlsx", 15)]
    [InlineData("parquet", 30)]
    public void A_killed_run_that_is_resumed_leaves_the_same_bytes_as_an_undisturbed_one(string format, int killAfter)
    {
        Run("undisturbed", "-f", format);
        using (var process = _tool.Start(Arguments("out", "-f", format)))
        {
            WaitForLines(process, killAfter);
            process.Kill();
            process.WaitForExit();
        }

        var run = Run("out", "-f", format, "--resume");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(_tool.Tree("undisturbed"), _tool.Tree("out"));
        Assert.InRange(_tool.Manifest().Count(line => line["status"]!.ToString() == "skipped"), killAfter, Notices);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_stops_cleanly_with_130_and_says_how_to_go_on(string signal)
    {
        // The last document takes so long that the run cannot end before the signal comes.
        _tool.With("in/z.txt", $"TONGBAO-FAULT slow\n{BatchFolder.Notice(0)}");
        Run("undisturbed");
        _tool.Environment["TONGBAO_INJECT_FAULTS"] = "1";
        using (var process = _tool.Start(Arguments("out")))
        {
            WaitForLines(process, 3);
            _tool.Shell($"kill -{signal} {process.Id}");
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();

            Assert.Equal(130, process.ExitCode);
            Assert.Matches("tongbao: interrupted, [0-9]+ of 41 done; --resume goes on\n$", error.ReplaceLineEndings("\n"));
            Assert.DoesNotContain("TB121", error, StringComparison.Ordinal);
        }

        Run("out", "--resume");

        Assert.Equal(_tool.Tree("undisturbed"), _tool.Tree("out"));
    }

    [Fact]
    public void A_signal_also_ends_a_run_that_waits_for_its_list_of_inputs()
    {
        using var process = _tool.Start("parse", "--files-from", "-", "-f", "ndjson");
        process.StandardInput.WriteLine("in/n001.txt");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();
        _tool.Shell($"kill -TERM {process.Id}");
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void A_worker_does_not_outlive_a_supervisor_that_was_killed()
    {
        _tool.Environment["TONGBAO_INJECT_FAULTS"] = "1";
        _tool.With("hanging/a.txt", "TONGBAO-FAULT hang\n");
        using var process = _tool.Start("parse", "hanging", "-o", "out", "-j", "1", "--timeout", "10m");
        var children = "";
        Wait(() => (children = _tool.Shell($"pgrep -P {process.Id}").Output.Trim()).Length > 0);
        process.Kill();

        Wait(() => _tool.Shell($"ps -p {children} -o stat= | grep -v Z").Output.Length == 0);
    }

    [Fact]
    public void Only_what_has_changed_is_read_again()
    {
        Run("out");
        File.Delete(_tool.PathOf("out/n002.txt.yaml"));
        File.AppendAllText(_tool.PathOf("out/n003.txt.yaml"), "edited");
        _tool.With("in/n004.txt", BatchFolder.Notice(999)).With("in/n041.txt", BatchFolder.Notice(41));
        File.Delete(_tool.PathOf("in/n005.txt"));
        Run("out", "--resume");

        Assert.Equal(
            ["n002.txt ok", "n003.txt ok", "n004.txt ok", "n041.txt ok"],
            _tool.Statuses().Where(line => !line.EndsWith("skipped", StringComparison.Ordinal))
        );
        Assert.Equal(Notices, _tool.Manifest().Count);
    }

    [Theory]
    [InlineData("--provenance", "boxes")]
    [InlineData("--rules", "mine.yaml")]
    public void Another_rule_profile_or_provenance_reads_everything_again(params string[] options)
    {
        _tool.With("mine.yaml", "name: mine\nextends: default\n");
        Run("out");
        Run("out", ["--resume", .. options]);

        Assert.All(_tool.Statuses(), line => Assert.EndsWith(" ok", line, StringComparison.Ordinal));
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
    public void A_finished_table_is_left_as_it_is_until_an_input_changes()
    {
        Run("out", "-f", "csv");
        Run("out", "-f", "csv", "--resume");
        Assert.All(_tool.Statuses(), line => Assert.EndsWith(" skipped", line, StringComparison.Ordinal));

        _tool.With("in/n004.txt", BatchFolder.Notice(999));
        Run("out", "-f", "csv", "--resume");
        Run("undisturbed", "-f", "csv");
        Assert.Equal(_tool.Tree("undisturbed"), _tool.Tree("out"));
    }

    [Theory]
    [InlineData("out/manifest.ndjson", "exists already; --resume does what has changed, --force begins anew")]
    [InlineData("out/manifest.ndjson.partial", "an interrupted run left it; --resume goes on, --force begins anew")]
    [InlineData("out/n007.txt.yaml", "exists already; --force overwrites it")]
    public void What_a_former_run_left_is_not_overwritten_unasked(string file, string message)
    {
        var run = _tool.With(file, "").Run(Arguments("out"));

        Assert.Equal((6, $"tongbao: {file}: {message}\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Single(_tool.Tree("out"));
    }

    [Fact]
    public void Force_begins_anew()
    {
        _tool.With("out/manifest.ndjson", "").With("out/manifest.ndjson.partial", "").With("out/n007.txt.yaml", "old");
        Run("out", "--force");
        Run("undisturbed");

        Assert.Equal(_tool.Tree("undisturbed"), _tool.Tree("out"));
    }

    private static string[] Arguments(string output, params string[] options) => ["parse", "in", "-o", $"{output}/", "-j", "2", .. options];

    private ToolRun Run(string output, params string[] options) => _tool.Run(Arguments(output, options));

    private void WaitForLines(Process process, int count) => Wait(() => process.HasExited || Lines() >= count);

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

    private static void Wait(Func<bool> until)
    {
        for (var patience = Stopwatch.StartNew(); !until(); Thread.Sleep(5))
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "waited in vain");
    }
}
