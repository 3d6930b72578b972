using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>A batch that goes on over outputs that somebody corrected.</summary>
[Trait("Category", "Process")]
public sealed class CorrectedOutputTests : IDisposable
{
    private const string Stays = "out/n002.txt.yaml was changed by hand and stays: --force writes it anew\n";

    private readonly Tool _tool = new Tool().WithNotices(3);
    private readonly string _written;

    public CorrectedOutputTests()
    {
        Run();
        _written = Output;
        _tool.With("out/n002.txt.yaml", _written + "# checked by hand\n");
    }

    public void Dispose() => _tool.Dispose();

    private string Output => _tool.Read("out/n002.txt.yaml");

    [Fact]
    public void It_stays_and_is_named_at_every_run()
    {
        for (var time = 0; time < 2; time++)
        {
            var run = Run("--resume");

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(Stays, run.Error, StringComparison.Ordinal);
            Assert.Equal("n002.txt ok carried over", _tool.Statuses()[1]);
            Assert.EndsWith("# checked by hand\n", Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_stays_when_its_input_changed_too()
    {
        _tool.With("in/n002.txt", BatchFolder.Notice(9));

        Assert.Contains(Stays, Run("--resume").Error, StringComparison.Ordinal);
        Assert.EndsWith("# checked by hand\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_when_the_run_that_wrote_it_was_interrupted()
    {
        File.Move(_tool.PathOf("out/manifest.ndjson"), _tool.PathOf("out/manifest.ndjson.partial"));

        Assert.Contains(Stays, Run("--resume").Error, StringComparison.Ordinal);
        Assert.EndsWith("# checked by hand\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Force_writes_it_anew_and_nothing_else()
    {
        Assert.Equal("output changed  in/n002.txt\n", Run("--resume", "--force", "--dry-run").Output);
        Run("--resume", "--force");

        Assert.Equal(_written, Output);
        Assert.Equal(["n001.txt ok carried over", "n002.txt ok", "n003.txt ok carried over"], _tool.Statuses());
    }

    [Fact]
    public void A_dry_run_says_that_it_stays()
    {
        var run = Run("--resume", "--dry-run");

        Assert.Equal("stays           n002.txt.yaml\n", run.Output);
        Assert.Equal($"{Stays}3 inputs: 0 would be read, 3 stay as they are\n", run.Error);
    }

    [Theory]
    [InlineData("out.yaml")]
    [InlineData("single/")]
    public void The_output_of_a_single_input_stays_too(string output)
    {
        var file = output[^1] == '/' ? $"{output}n001.txt.yaml" : output;
        string[] arguments = ["parse", "in/n001.txt", "-o", output];
        _tool.Run(arguments);
        var same = _tool.Run([.. arguments, "--resume"]);
        var written = _tool.Read(file);
        _tool.With(file, written + "# checked by hand\n");

        var kept = _tool.Run([.. arguments, "--resume"]);

        Assert.Equal((0, ""), (same.ExitCode, same.Error));
        Assert.Equal(0, kept.ExitCode);
        Assert.StartsWith($"{file} is not what would be written now, was changed by hand ", kept.Error, StringComparison.Ordinal);
        Assert.EndsWith("# checked by hand\n", _tool.Read(file), StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run([.. arguments, "--resume", "--force"]).ExitCode);
        Assert.Equal(written, _tool.Read(file));
    }

    [Theory]
    [InlineData("in/n002.txt", "out.yaml", "out.yaml")]
    [InlineData("in/n001.txt", "out.csv", "out.csv")]
    public void A_single_output_of_which_nobody_knows_what_would_be_lost_is_refused(string input, string output, string changed)
    {
        _tool.Run("parse", "in/n001.txt", "-o", output);
        _tool.With(changed, _tool.Read(changed) + "# by hand\n");

        var run = _tool.Run("parse", input, "-o", output, "--resume");

        Assert.Equal(6, run.ExitCode);
        Assert.Contains($"{output}: exists already and is not an output of this input as it is now;", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("# by hand\n", _tool.Read(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--resume")]
    [InlineData("--resume", "--dry-run")]
    public void A_table_is_only_made_anew_by_force(params string[] options)
    {
        string[] table = ["parse", "in", "-o", "ledger.csv"];
        _tool.Run(table);
        var written = _tool.Read("ledger.csv");
        _tool.With("ledger.csv", written + "by hand\n");

        var run = _tool.Run([.. table, .. options]);

        Assert.Equal(6, run.ExitCode);
        Assert.Contains("ledger.csv: was changed by hand since it was written", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run([.. table, "--resume", "--force"]).ExitCode);
        Assert.Equal(written, _tool.Read("ledger.csv"));
    }

    [Fact]
    public void A_dry_run_of_an_interrupted_table_says_what_is_left()
    {
        _tool.Run("parse", "in", "-f", "ndjson", "-o", "table/");
        var entries = _tool.Read("table/manifest.ndjson").Split('\n');
        var notice = _tool.Read("table/notices.ndjson").Split('\n')[0];
        var hash = Entries.Sha256(notice);
        var entry = System.Text.Json.Nodes.JsonNode.Parse(entries[0])!;
        entry["outputSha256"] = hash;
        entry.AsObject().Remove("output");
        Directory.Delete(_tool.PathOf("table"), recursive: true);
        _tool.With("table/manifest.ndjson.partial", $"{entry.ToJsonString()}\t{notice}\n");

        Assert.Equal(
            "new             in/n002.txt\nnew             in/n003.txt\n",
            _tool.Run("parse", "in", "-f", "ndjson", "-o", "table/", "--resume", "--dry-run").Output
        );
    }

    private ToolRun Run(params string[] options) => _tool.Run(["parse", "in", "-o", "out", .. options]);
}
