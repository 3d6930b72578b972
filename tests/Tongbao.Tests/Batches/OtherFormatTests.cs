using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>A batch that goes on in another format over outputs of which one was corrected.</summary>
[Trait("Category", "Process")]
public sealed class OtherFormatTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(3);

    public OtherFormatTests()
    {
        _tool.Run("parse", "in", "-o", "out");
        _tool.With("out/n002.txt.yaml", _tool.Read("out/n002.txt.yaml").Replace("台账更新不及时", "台账更新太慢"));
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_was_corrected_stays_and_is_named_and_nothing_takes_its_place()
    {
        for (var time = 0; time < 2; time++)
        {
            var run = Resume("json");

            Assert.Equal(0, run.ExitCode);
            Assert.StartsWith(
                """
                out/n002.txt.yaml was changed by hand and stays, instead of an output in json: --force makes that of the notice
                tongbao parse out -f json -o DIR writes all outputs in json, with what was changed by hand
                out/n001.txt.yaml: its notice is written in another format now; --prune removes it
                out/n003.txt.yaml: its notice is written in another format now; --prune removes it

                """.ReplaceLineEndings("\n"),
                run.Error,
                StringComparison.Ordinal
            );
            Assert.Contains("台账更新太慢", _tool.Read("out/n002.txt.yaml"), StringComparison.Ordinal);
            Assert.False(File.Exists(_tool.PathOf("out/n002.txt.json")));
        }
    }

    [Fact]
    public void The_outputs_of_the_last_run_are_inputs_and_what_is_left_of_another_format_is_named()
    {
        Resume("json");
        var run = _tool.Run("parse", "out/", "-f", "csv");
        var check = _tool.Run("check", "out/");

        Assert.Equal((0, 0), (run.ExitCode, check.ExitCode));
        Assert.Contains("台账更新太慢", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, run.Output.Split('\n').Count(line => line.Contains(",issue,1.2,", StringComparison.Ordinal)));
        const string left = "2 outputs in another format than the manifest names (out/n001.txt.yaml, out/n003.txt.yaml)\n";
        Assert.Contains(left, run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"{left}0 findings in 3 files\n", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prune_removes_what_is_left_and_not_what_was_corrected()
    {
        Resume("json");
        Assert.Equal(
            """
            stays           n002.txt.yaml
            other format    n001.txt.yaml
            other format    n003.txt.yaml

            """.ReplaceLineEndings("\n"),
            Resume("json", "--dry-run").Output
        );
        Resume("json", "--prune");

        Assert.Equal(["manifest.ndjson", "n001.txt.json", "n002.txt.yaml", "n003.txt.json"], _tool.Tree("out").Keys);
    }

    [Fact]
    public void A_dry_run_gives_the_other_format_as_the_reason() =>
        Assert.StartsWith(
            "other format    in/n001.txt\nother format    in/n003.txt\nstays           n002.txt.yaml\n",
            Resume("json", "--dry-run").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_table_in_the_same_folder_is_not_made_without_the_corrections()
    {
        var run = Resume("csv");

        Assert.Equal(6, run.ExitCode);
        Assert.StartsWith(
            "tongbao: out/n002.txt.yaml: was changed by hand since it was written, and a table ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(_tool.PathOf("out/notices.csv")));
        Assert.Equal(0, Resume("csv", "--force").ExitCode);
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("--resume", "--force")]
    public void Force_names_what_it_writes_over(params string[] options) =>
        Assert.StartsWith(
            "out/n002.txt.yaml was changed by hand and is written anew\n",
            _tool.Run(["parse", "in", "-o", "out", .. options]).Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_outputs_of_one_notice_of_which_no_manifest_knows_the_last_are_refused_with_their_names()
    {
        Resume("json", "--force");
        File.Delete(_tool.PathOf("out/manifest.ndjson"));

        Assert.Equal(
            (2, "tongbao: out/n001.txt.json and out/n001.txt.yaml both go by the path n001.txt: "),
            (_tool.Run("parse", "out", "-o", "ledger.csv").ExitCode, _tool.Run("parse", "out", "-o", "ledger.csv").Error.Split("leave")[0])
        );
        Assert.Equal(0, _tool.Run("parse", "out", "-o", "ledger.csv", "--exclude", "*.yaml").ExitCode);
    }

    private ToolRun Resume(string format, params string[] options) =>
        _tool.Run(["parse", "in", "-o", "out", "-f", format, "--resume", .. options]);
}
