using System.Text.Json.Nodes;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>Boxes are written with what their numbers mean, or are refused.</summary>
[Trait("Category", "Process")]
public sealed class BoxesTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public void A_table_without_a_place_for_boxes_refuses_them(string format)
    {
        var run = _tool.With("a.txt", SmallNotice.Text).Run("parse", "a.txt", "--provenance", "boxes", "-o", $"a.{format}");

        Assert.Equal(
            (2, $"tongbao: --provenance boxes: {format} has no place for them; yaml, json and ndjson have\n"),
            (run.ExitCode, run.Error)
        );
    }

    [Fact]
    public void Parts_with_boxes_are_not_merged_into_a_table_without()
    {
        _tool.WithNotices(1).Run("parse", "in", "--provenance", "boxes", "-f", "ndjson", "--shard", "1/1", "-o", "out/");

        Assert.Equal(2, _tool.Run("merge", "out", "-o", "all.parquet").ExitCode);
        Assert.Equal(0, _tool.Run("merge", "out", "-o", "all.ndjson").ExitCode);
    }

    [Fact]
    public void Beside_boxes_stand_their_unit_and_the_sizes_of_the_pages()
    {
        var run = _tool.Run("parse", new Sample("02-quoted-groups").PathOf("notice.pdf"), "--provenance", "boxes", "-f", "json");
        var geometry = JsonNode.Parse(run.Output)!["geometry"]!;

        Assert.Equal(("pt", "upperLeft"), ((string)geometry["unit"]!, (string)geometry["origin"]!));
        var pages = geometry["pages"]!.AsArray();
        Assert.Equal((int)JsonNode.Parse(run.Output)!["source"]!["pages"]!, pages.Count);
        Assert.All(pages, page => Assert.InRange((double)page![1]!, 840, 843));
    }
}
