using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>What was parsed before makes tables, also corrected by hand, and is never taken for a notice.</summary>
[Trait("Category", "Process")]
public sealed class OutputAsInputTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(2);

    public OutputAsInputTests() => _tool.Run("parse", "in", "-o", "out/");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("ndjson")]
    public void A_folder_of_outputs_gives_the_table_that_its_notices_give(string format)
    {
        _tool.Run("parse", "in", "-f", format, "-o", $"notices.{format}");
        var run = _tool.Run("parse", "out/", "-f", format, "-o", $"outputs.{format}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllBytes(_tool.PathOf($"notices.{format}")), File.ReadAllBytes(_tool.PathOf($"outputs.{format}")));
    }

    [Fact]
    public void An_output_that_was_corrected_by_hand_gives_what_was_corrected_and_findings_of_it()
    {
        var corrected = _tool.Read("out/n001.txt.yaml").Replace("title: 台账更新不及时", "title: 台账更新太慢");
        _tool.With("out/n001.txt.yaml", corrected.Replace("县委第三巡察组反馈2个问题。", "县委第三巡察组反馈3个问题。"));

        var table = _tool.Run("parse", "out/n001.txt.yaml", "-f", "csv");
        var json = _tool.Run("parse", "out/n001.txt.yaml", "-f", "json");

        Assert.Equal(0, table.ExitCode);
        Assert.Contains("n001.txt,issue,1.1,1,1.,1.关于“台账更新不及时”问题的整改,台账更新太慢,", table.Output, StringComparison.Ordinal);
        Assert.Contains("\"file\": \"n001.txt\"", json.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    title: 台账", "    tittle: 台账", "no key tittle is known at $.issues[0]; there are id, ")]
    [InlineData("  - id: \"1.2\"", "  - id: \"1.1\"", "the id 1.1 is there twice, at $.issues[1].id\n")]
    [InlineData("    title: 台账", "    title: 重复\n    title: 台账", "the key title is there twice, at $.issues[0]\n")]
    public void A_slip_of_the_pen_loses_no_text_in_silence(string right, string wrong, string message)
    {
        _tool.With("out/n001.txt.yaml", _tool.Read("out/n001.txt.yaml").Replace(right, wrong));

        foreach (
            var arguments in (string[][])
                [
                    ["parse", "out/", "-f", "csv"],
                    ["check", "out/"],
                ]
        )
        {
            var run = _tool.Run(arguments);

            Assert.Equal(3, run.ExitCode);
            Assert.Matches(
                $"n001.txt.yaml: (error )?TB110 unreadable: line [0-9]+: {System.Text.RegularExpressions.Regex.Escape(message)}",
                run.Output + run.Error
            );
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<<<<<<< ours\nschema: tongbao.notice/1\n")]
    [InlineData("shcema: tongbao.notice/1\n")]
    [InlineData("schema: tongbao.notice/1\ntitle: [个别\nissuer: x\n")]
    public void A_damaged_output_in_a_folder_could_not_be_read(string damaged)
    {
        _tool.With("out/n001.txt.yaml", damaged).With("out/notes.yaml", "jobs: 1\n");

        var table = _tool.Run("parse", "out/", "-f", "csv");
        var check = _tool.Run("check", "out/");

        Assert.Equal((3, 3), (table.ExitCode, check.ExitCode));
        Assert.Contains("n001.txt.yaml,notRead,", table.Output, StringComparison.Ordinal);
        Assert.Contains("passed over: 1 .ndjson, 1 .yaml\n", table.Error, StringComparison.Ordinal);
        Assert.Contains("n001.txt.yaml: error TB110 unreadable", check.Output, StringComparison.Ordinal);
        Assert.Contains("passed over: 1 .ndjson, 1 .yaml\n", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_of_data_is_refused_and_not_read_as_text()
    {
        _tool.With("settings.yaml", "jobs: 4\n");

        Assert.All((string[])["settings.yaml", "out/manifest.ndjson"], file =>
            Assert.Equal(
                (4, "", $"tongbao: {file}: TB110 unreadable: no output of tongbao parse: its first key is not schema: tongbao.notice/1\n"),
                Parts(_tool.Run("parse", file))
            )
        );
    }

    [Theory]
    [InlineData("explain", "out/n001.txt.yaml")]
    [InlineData("rules", "suggest", "out/n001.txt.yaml")]
    public void What_needs_the_notice_itself_says_so(params string[] arguments) =>
        Assert.Equal(
            (4, "tongbao: out/n001.txt.yaml: TB110 unreadable: an output of tongbao parse, not a notice\n"),
            (_tool.Run(arguments).ExitCode, _tool.Run(arguments).Error)
        );

    [Fact]
    public void Outputs_among_notices_are_passed_over_and_none_is_written_over_itself()
    {
        _tool.Run("parse", "in", "-o", "in/");

        Assert.Equal(["n001.txt ok carried over", "n002.txt ok carried over"], Resumed());
        Assert.Equal(2, _tool.Run("parse", "out/", "-o", "out/", "--force").ExitCode);

        IReadOnlyList<string> Resumed()
        {
            _tool.Run("parse", "in", "-o", "in/", "--resume");
            return _tool.Statuses("in/manifest.ndjson");
        }
    }

    [Fact]
    public void An_output_keeps_no_boxes_and_says_so()
    {
        var run = _tool.Run("parse", "out/n001.txt.yaml", "--provenance", "boxes");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("an output of tongbao parse, which keeps no boxes", run.Error, StringComparison.Ordinal);
    }

    private static (int, string, string) Parts(ToolRun run) => (run.ExitCode, run.Output, run.Error);
}
