using System.Text.Json.Nodes;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

/// <summary><c>tongbao diff</c> as a user runs it.</summary>
[Trait("Category", "Process")]
public sealed class DiffCommandTests(GoldenOutputs outputs) : IClassFixture<GoldenOutputs>, IDisposable
{
    private readonly Tool _tool = outputs.Copy();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_did_not_change_is_the_same()
    {
        var run = _tool.Run("diff", "golden", "in", "--parse");

        Assert.Equal(
            (0, "", "4 documents: 4 same; 8 of 8 issues whole, 0 % of all fields differ\n"),
            (run.ExitCode, run.Output, Lines(run.Error))
        );
    }

    [Fact]
    public void Differences_are_told_by_document_and_summed_up_by_field()
    {
        _tool.With("in/n002.txt", BatchFolder.Notice(2).Replace("二是按月核对", "二是按季核对", StringComparison.Ordinal));
        var run = _tool.Run("diff", "golden", "in", "--parse");

        Assert.Equal(1, run.ExitCode);
        Snapshot.Verify(run.Output);
        Assert.Contains(
            "1 different; 7 of 8 issues whole",
            run.Error.Replace("3 same, ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void YAML_and_JSON_are_compared_with_each_other()
    {
        _tool.Run("parse", "in", "-o", "other", "-f", "json", "-q");

        Assert.Equal(0, _tool.Run("diff", "golden", "other").ExitCode);
        Assert.Equal(0, _tool.Run("diff", "golden/n001.txt.yaml", "other/n001.txt.json").ExitCode);
        Assert.Equal(1, _tool.Run("diff", "golden/n001.txt.yaml", "other/n002.txt.json").ExitCode);
    }

    [Fact]
    public void A_document_without_a_partner_is_named_on_either_side()
    {
        _tool.Run("parse", "in", "-o", "other", "-q");
        File.Delete(_tool.PathOf("golden/n001.txt.yaml"));
        File.Delete(_tool.PathOf("other/n002.txt.yaml"));
        var run = _tool.Run("diff", "golden", "other");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "n001.txt: new: nobody expects it\nn002.txt: missing: it was expected, and there is none\n",
            Lines(run.Output),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("<<<<<<< ours\nschema: tongbao.notice/1\n")]
    [InlineData("schema: tongbao.notice/1\ntitle: [个别\nissuer: x\n")]
    public void A_damaged_golden_output_could_not_be_read(string damaged)
    {
        var run = _tool.With("golden/n001.txt.yaml", damaged).Run("diff", "golden", "in", "--parse");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("n001.txt: not read: golden/n001.txt.yaml: ", Lines(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_without_a_golden_output_is_told_and_is_no_difference()
    {
        File.Delete(_tool.PathOf("golden/n001.txt.yaml"));
        var run = _tool.Run("diff", "golden", "in", "--parse");

        Assert.Equal(
            (
                0,
                "1 of 4 notices has no expected output and is not compared; --update writes one\n3 documents: 3 same; 6 of 6 issues "
                    + "whole, 0 % of all fields differ\n"
            ),
            (run.ExitCode, Lines(run.Error))
        );
    }

    [Fact]
    public void Notices_without_a_golden_output_are_counted_among_notices_and_not_among_golden_outputs()
    {
        _tool.With("golden/gone.txt.yaml", _tool.Read("golden/n002.txt.yaml"));
        File.Delete(_tool.PathOf("golden/n001.txt.yaml"));
        File.Delete(_tool.PathOf("golden/n002.txt.yaml"));
        var run = _tool.Run("diff", "golden", "in", "--parse");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("2 of 4 notices have no expected output and are not compared;", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("gone.txt: missing: it was expected, and there is none\n", Lines(run.Output), StringComparison.Ordinal);
        Assert.Contains("3 documents: 2 same, 1 missing; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_golden_output_is_not_updated_and_told()
    {
        _tool.With("golden/n001.txt.yaml", "schema: tongbao.notice/1\ntittle: 通报\n");
        File.Delete(_tool.PathOf("in/n004.txt"));
        var run = _tool.Run("diff", "golden", "in", "--parse", "--update");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith(
            "0 written\n1 could not be read: its expected output stays; remove one that is damaged, and --update writes it anew\n"
                + "1 expected output has no notice any more and stays\n",
            Lines(run.Error),
            StringComparison.Ordinal
        );
        Assert.Contains("tittle", _tool.Read("golden/n001.txt.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_golden_outputs_begins_with_an_update()
    {
        Assert.Equal(2, _tool.Run("diff", "fresh", "in", "--parse").ExitCode);
        Assert.Equal(0, _tool.Run("diff", "fresh", "in", "--parse", "--update").ExitCode);
        Assert.Equal(_tool.Tree("golden").Where(file => file.Key != "manifest.ndjson"), _tool.Tree("fresh"));
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_others_are_compared()
    {
        _tool.With("in/n001.txt", "").With("golden/n002.txt.yaml", "schema: tongbao.notice/1\ntitle: [\n");
        var run = _tool.Run("diff", "golden", "in", "--parse");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith(
            "n001.txt: not read: TB110 the file is empty\nn002.txt: not read: golden/n002.txt.yaml: line 3: ",
            Lines(run.Output),
            StringComparison.Ordinal
        );
        Assert.StartsWith("4 documents: 2 same, 2 not read; ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2%", 1)]
    [InlineData("0.03", 0)]
    public void A_tolerance_is_a_share_of_all_fields(string tolerance, int expected)
    {
        _tool.With("in/n002.txt", BatchFolder.Notice(2).Replace("二是按月核对", "二是按季核对", StringComparison.Ordinal));

        Assert.Equal(expected, _tool.Run("diff", "golden/n002.txt.yaml", "in/n002.txt", "--parse", "--tolerance", tolerance).ExitCode);
    }

    [Fact]
    public void What_was_accepted_is_expected_from_then_on()
    {
        _tool
            .With("in/n002.txt", BatchFolder.Notice(2).Replace("二是按月核对", "二是按季核对", StringComparison.Ordinal))
            .With("in/new/n005.txt", BatchFolder.Notice(5))
            .With("in/n003.txt", "");
        File.Delete(_tool.PathOf("in/n004.txt"));
        var before = _tool.Tree("golden");
        var update = _tool.Run("diff", "golden", "in", "--parse", "--update");

        Assert.Equal(3, update.ExitCode);
        Assert.Contains("\n2 written\n", Lines(update.Error), StringComparison.Ordinal);
        Assert.Equal(
            ["n002.txt.yaml", "new/n005.txt.yaml"],
            _tool.Tree("golden").Where(file => !before.TryGetValue(file.Key, out var bytes) || bytes != file.Value).Select(file => file.Key)
        );
        Assert.Equal(0, _tool.Run("diff", "golden/n002.txt.yaml", "in/n002.txt", "--parse").ExitCode);
        _tool.Run("parse", "in/n002.txt", "-o", "fresh.yaml", "-q");
        Assert.Equal(_tool.Read("fresh.yaml"), _tool.Read("golden/n002.txt.yaml"));
    }

    [Fact]
    public void A_sample_is_the_same_in_every_run_and_is_named()
    {
        var (one, two) = (
            _tool.Run("diff", "golden", "in", "--parse", "--sample", "2", "--seed", "7"),
            _tool.Run("diff", "golden", "in", "--parse", "--sample", "2", "--seed", "7")
        );

        Assert.Equal(one.Error, two.Error);
        Assert.Matches("^sample: 2 of 4 documents \\(seed 7\\): n00[1-4].txt, n00[1-4].txt\n2 documents: 2 same; ", Lines(one.Error));
    }

    [Fact]
    public void Reports_for_machines_have_every_difference()
    {
        _tool.With("in/n002.txt", BatchFolder.Notice(2).Replace("二是按月核对", "二是按季核对", StringComparison.Ordinal));
        var json = JsonNode.Parse(_tool.Run("diff", "golden", "in", "--parse", "-f", "json").Output)!;
        var lines = _tool.Run("diff", "golden", "in", "--parse", "-f", "ndjson").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("tongbao.diff/1", json["schema"]!.GetValue<string>());
        Assert.Equal(
            ["same", "different", "same", "same"],
            json["documents"]!.AsArray().Select(document => document!["status"]!.GetValue<string>())
        );
        Assert.Equal(
            """{"path":"n002.txt","kind":"changed","field":"issues.blocks.items.text","place":"issues[1.1].blocks[measures].items[二是].text","issue":"1.1","page":1,"expected":"按月核对。","actual":"按季核对。","words":"按[-月核对。-]{+季核对。+}"}""",
            lines.Single()
        );
    }

    [Theory]
    [InlineData("there is nothing", "golden", "none")]
    [InlineData("a file and a folder", "golden", "golden/n001.txt.yaml")]
    [InlineData("no share", "golden", "golden", "--sample", "many")]
    [InlineData("no tolerance", "golden", "golden", "--tolerance", "-1")]
    [InlineData("no share above all", "golden", "golden", "--tolerance", "200%")]
    public void Wrong_usage_is_exit_code_2(string why, params string[] arguments)
    {
        var run = _tool.Run(["diff", .. arguments]);

        Assert.True(run.ExitCode == 2 && run.Error.StartsWith("tongbao: ", StringComparison.Ordinal), $"{why}: {run}");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
