using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>A batch in parts, joined, is the batch in one.</summary>
[Trait("Category", "Process")]
public sealed class ShardRunTests(ShardedBatch batch) : IClassFixture<ShardedBatch>
{
    private readonly Tool _tool = batch.Tool;

    [Theory]
    [InlineData("yaml", "ndjson")]
    [InlineData("ndjson", "ndjson")]
    [InlineData("ndjson", "csv")]
    [InlineData("ndjson", "xlsx")]
    [InlineData("ndjson", "parquet")]
    public void Parts_that_are_merged_are_the_single_run(string format, string table)
    {
        var (single, merged) = ($"single-{format}-{table}", $"merged-{format}-{table}");
        _tool.Shell($"cp -r {format}-parts {merged}");

        Assert.Equal(3, _tool.Run("parse", "in", "-o", $"{single}/", "-f", format == "yaml" ? "yaml" : table, "-j", "1").ExitCode);
        Assert.Equal(0, _tool.Run("merge", merged, "-f", table).ExitCode);
        Assert.Equal(_tool.Tree(single), Without(_tool.Tree(merged), "-of-"));
        Assert.Equal(_tool.Statuses($"{single}/manifest.ndjson"), _tool.Statuses($"{merged}/manifest.ndjson"));
    }

    [Fact]
    public void Auto_takes_the_part_from_the_environment()
    {
        using var tool = new Tool().WithNotices(1);
        tool.Environment["JOB_COMPLETION_INDEX"] = "0";
        tool.Environment["JOB_COMPLETIONS"] = "4";
        tool.Run("parse", "in", "-o", "out", "--shard", "auto");

        Assert.True(File.Exists(tool.PathOf("out/manifest.1-of-4.ndjson")));
    }

    [Fact]
    public void A_part_without_inputs_is_done()
    {
        var codes = Enumerable.Range(1, 2).Select(part => Part(part).ExitCode);

        Assert.Equal([0, 0], codes);

        ToolRun Part(int part) => _tool.Run("parse", "in/n001.txt", "-o", "few", "--shard", $"{part}/50", "--quiet");
    }

    [Fact]
    public void Merging_fails_with_one_line_when_a_part_is_missing()
    {
        _tool.Shell("cp -r yaml-parts lacking; rm lacking/manifest.2-of-3.ndjson");
        var run = _tool.Run("merge", "lacking");

        Assert.Equal(
            (2, "tongbao: lacking: missing part 2-of-3; see whether its job failed, and run it again with --resume\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
        Assert.False(File.Exists(_tool.PathOf("lacking/manifest.ndjson")));
    }

    [Theory]
    [InlineData("-f", "csv", "-o", "out")]
    [InlineData("-f", "ndjson")]
    public void A_part_needs_a_folder_and_a_form_that_can_be_merged(params string[] options) =>
        Assert.Equal(2, _tool.Run(["parse", "in", "--shard", "1/2", .. options]).ExitCode);

    private static SortedDictionary<string, string> Without(SortedDictionary<string, string> tree, string part) =>
        new(tree.Where(file => !file.Key.Contains(part, StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);
}
