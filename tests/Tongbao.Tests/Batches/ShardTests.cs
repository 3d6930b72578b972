using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>A batch in parts, joined, is the batch in one.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(12).With("in/bad.txt", "");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("yaml", "ndjson")]
    [InlineData("ndjson", "ndjson")]
    [InlineData("ndjson", "csv")]
    [InlineData("ndjson", "xlsx")]
    [InlineData("ndjson", "parquet")]
    public void Parts_that_are_merged_are_the_single_run(string format, string table)
    {
        Assert.Equal(3, _tool.Run("parse", "in", "-o", "single/", "-f", format == "yaml" ? "yaml" : table).ExitCode);
        Parts(3, "-f", format);
        var merge = _tool.Run("merge", "out", "-f", table);

        Assert.Equal(0, merge.ExitCode);
        Assert.Equal(_tool.Tree("single"), Without(_tool.Tree("out"), "-of-"));
        Assert.Equal(_tool.Statuses("single/manifest.ndjson"), _tool.Statuses());
    }

    [Fact]
    public void Every_input_is_in_exactly_one_part()
    {
        Parts(3);

        Assert.Equal(13, Enumerable.Range(1, 3).Sum(part => _tool.Manifest($"out/manifest.{part}-of-3.ndjson").Count - 1));
        Assert.All(Enumerable.Range(1, 3), part => Assert.True(_tool.Manifest($"out/manifest.{part}-of-3.ndjson").Count > 1));
    }

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=12 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_COUNT=3", "3-of-3")]
    [InlineData("SLURM_ARRAY_TASK_ID=14 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=2 SLURM_ARRAY_TASK_COUNT=3", "3-of-3")]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=4", "1-of-4")]
    public void Auto_takes_the_part_from_Slurm_or_Kubernetes(string environment, string part)
    {
        foreach (var variable in environment.Split(' '))
            _tool.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        _tool.Run("parse", "in", "-o", "out", "--shard", "auto");

        Assert.True(File.Exists(_tool.PathOf($"out/manifest.{part}.ndjson")));
    }

    [Fact]
    public void A_part_without_inputs_is_done()
    {
        var run = _tool.Run("parse", "in/n001.txt", "-o", "out", "--shard", "1/50", "--quiet");
        var other = _tool.Run("parse", "in/n001.txt", "-o", "out", "--shard", "2/50", "--quiet");

        Assert.Equal((0, 0), (run.ExitCode, other.ExitCode));
    }

    [Fact]
    public void Merging_fails_when_a_part_is_missing()
    {
        Parts(3);
        File.Delete(_tool.PathOf("out/manifest.2-of-3.ndjson"));

        AssertFails("out: missing part 2-of-3; see whether its job failed, and run it again with --resume");
    }

    [Fact]
    public void Merging_fails_when_a_part_is_not_finished()
    {
        Parts(2);
        _tool.With("out/manifest.2-of-2.ndjson.partial", "");

        AssertFails(
            $"{Path.Combine("out", "manifest.2-of-2.ndjson.partial")}: the part is not finished; wait for it, or run it again with --resume"
        );
    }

    [Fact]
    public void Merging_fails_when_an_input_is_missing()
    {
        Parts(3);
        var part = _tool.PathOf("out/manifest.2-of-3.ndjson");
        File.WriteAllLines(part, File.ReadAllLines(part)[..^1]);

        AssertFails("the parts hold 12 inputs, the batch has 13: an input is missing");
    }

    [Fact]
    public void Merging_fails_when_an_input_stands_in_two_parts()
    {
        Parts(3);
        var line = File.ReadAllLines(_tool.PathOf("out/manifest.1-of-3.ndjson"))[1];
        var part = _tool.PathOf("out/manifest.2-of-3.ndjson");
        var lines = File.ReadAllLines(part);
        File.WriteAllLines(part, [lines[0], .. lines[1..].Append(line).OrderBy(entry => entry, StringComparer.Ordinal)]);

        AssertFails($"{System.Text.Json.Nodes.JsonNode.Parse(line)!["path"]} stands in two parts");
    }

    [Fact]
    public void Merging_fails_when_the_parts_saw_different_inputs()
    {
        Parts(2);
        _tool.With("in/n099.txt", BatchFolder.Notice(99)).Run("parse", "in", "-o", "out", "--shard", "2/2", "--resume");

        AssertFails(
            $"{Path.Combine("out", "manifest.2-of-2.ndjson")}: not a part of the same batch as {Path.Combine("out", "manifest.1-of-2.ndjson")}: the parts saw different inputs, or another number of parts"
        );
    }

    [Theory]
    [InlineData("-f", "csv", "-o", "out")]
    [InlineData("-f", "ndjson")]
    public void A_part_needs_a_folder_and_a_form_that_can_be_merged(params string[] options) =>
        Assert.Equal(2, _tool.Run(["parse", "in", "--shard", "1/2", .. options]).ExitCode);

    private static SortedDictionary<string, string> Without(SortedDictionary<string, string> tree, string part) =>
        new(tree.Where(file => !file.Key.Contains(part, StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    private void Parts(int count, params string[] options)
    {
        for (var part = 1; part <= count; part++)
            _tool.Run(["parse", "in", "-o", "out", "--shard", $"{part}/{count}", .. options]);
    }

    private void AssertFails(string message)
    {
        var run = _tool.Run("merge", "out");

        Assert.Equal((2, $"tongbao: {message}\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.False(File.Exists(_tool.PathOf("out/manifest.ndjson")));
    }
}
