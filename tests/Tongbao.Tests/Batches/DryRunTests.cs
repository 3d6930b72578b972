using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>What would be read and why, and outputs whose input is gone.</summary>
[Trait("Category", "Process")]
public sealed class DryRunTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(5);

    public DryRunTests() => _tool.Run("parse", "in", "-o", "out");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_dry_run_says_what_would_be_read_and_why_and_touches_nothing()
    {
        _tool.With("in/n001.txt", BatchFolder.Notice(9)).With("in/n006.txt", BatchFolder.Notice(6)).With("out/n002.txt.yaml", "changed");
        File.Delete(_tool.PathOf("out/n003.txt.yaml"));
        File.Delete(_tool.PathOf("in/n004.txt"));
        var before = _tool.Tree("out");

        var run = _tool.Run("parse", "in", "-o", "out", "--dry-run");

        Assert.Equal(
            """
            changed         in/n001.txt
            output changed  in/n002.txt
            output gone     in/n003.txt
            new             in/n006.txt
            input gone      n004.txt.yaml

            """.ReplaceLineEndings("\n"),
            run.Output
        );
        Assert.Equal(
            (0, "5 inputs: 4 would be read (1 new, 1 changed, 1 output gone, 1 output changed), 1 stays as it is\n"),
            (run.ExitCode, run.Error)
        );
        Assert.Equal(before, _tool.Tree("out"));
    }

    [Fact]
    public void A_folder_of_pictures_is_one_input()
    {
        _tool.With("in/照片/10.jpg", "x").With("in/照片/9.jpg", "y");

        Assert.Equal("new             in/照片\n", _tool.Run("parse", "in", "-o", "out", "--dry-run").Output);
    }

    [Fact]
    public void Another_version_and_other_rules_are_reasons_too()
    {
        var manifest = _tool.Read("out/manifest.ndjson").Split('\n');
        manifest[0] = manifest[0].Replace("\"tool\":\"", "\"tool\":\"0.0.9+", StringComparison.Ordinal);
        _tool.With("out/manifest.ndjson", string.Join('\n', manifest));

        Assert.Equal("other version   in/n001.txt\n", _tool.Run("parse", "in", "-o", "out", "--dry-run").Output);
        Assert.StartsWith(
            "5 inputs: 5 would be read (1 other version, 4 other settings)",
            _tool.Run("parse", "in", "-o", "out", "--dry-run", "--provenance", "none").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_output_whose_input_is_gone_is_named_at_every_run_until_it_is_pruned()
    {
        File.Delete(_tool.PathOf("in/n004.txt"));

        for (var time = 0; time < 2; time++)
            Assert.Contains(
                "out/n004.txt.yaml: its input is gone; --prune removes it\n",
                _tool.Run("parse", "in", "-o", "out", "--resume").Error,
                StringComparison.Ordinal
            );
        Assert.Equal("n004.txt gone", _tool.Statuses()[3]);
        foreach (var run in (ToolRun[])[_tool.Run("parse", "out", "-o", "all.csv"), _tool.Run("check", "out")])
            Assert.Contains(
                "left of a former run and read like the others: 1 output (out/n004.txt.yaml); parse --resume --prune removes them\n",
                run.Error,
                StringComparison.Ordinal
            );
        _tool.Run("parse", "in", "-o", "out", "--resume", "--prune");

        Assert.False(File.Exists(_tool.PathOf("out/n004.txt.yaml")));
        Assert.Equal(4, _tool.Statuses().Count);
    }

    [Fact]
    public void After_an_interruption_what_is_done_is_not_said_to_be_read()
    {
        var lines = _tool.Read("out/manifest.ndjson").Split('\n');
        _tool.With("out/manifest.ndjson.partial", string.Join('\n', lines[..3]) + "\n");
        File.Delete(_tool.PathOf("out/manifest.ndjson"));

        Assert.Equal(
            "new             in/n004.txt\nnew             in/n005.txt\n",
            _tool.Run("parse", "in", "-o", "out", "--resume", "--dry-run").Output
        );
        Assert.Equal(["n004.txt ok", "n005.txt ok"], ReadBy("--resume"));
    }

    [Fact]
    public void What_somebody_changed_is_not_pruned()
    {
        File.Delete(_tool.PathOf("in/n004.txt"));
        _tool.With("out/n004.txt.yaml", _tool.Read("out/n004.txt.yaml") + "# checked by hand\n");

        Assert.Equal("stays           n004.txt.yaml\n", _tool.Run("parse", "in", "-o", "out", "--resume", "--prune", "--dry-run").Output);
        var run = _tool.Run("parse", "in", "-o", "out", "--resume", "--prune");

        Assert.Contains("out/n004.txt.yaml: its input is gone; it was changed by hand and stays\n", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_tool.PathOf("out/n004.txt.yaml")));
    }

    private IEnumerable<string> ReadBy(params string[] options)
    {
        _tool.Run(["parse", "in", "-o", "out", .. options]);
        return _tool.Statuses().Where(line => !line.EndsWith("carried over", StringComparison.Ordinal));
    }
}
