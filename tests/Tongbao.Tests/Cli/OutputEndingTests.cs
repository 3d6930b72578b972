using System.Text;
using System.Text.Json.Nodes;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>What a file is called is what is in it, for every command that writes one.</summary>
[Trait("Category", "Process")]
public sealed class OutputEndingTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("a.txt", SmallNotice.Text).With("b.txt", BatchFolder.Notice(2));

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_ledger_is_a_workbook_of_one_notice_and_of_several()
    {
        Assert.Equal(0, _tool.Run("parse", "a.txt", "-o", "台账.xlsx").ExitCode);
        Assert.Equal(0, _tool.Run("parse", "a.txt", "b.txt", "-o", "两份.xlsx").ExitCode);

        Assert.All((string[])["台账.xlsx", "两份.xlsx"], file => Assert.Equal("PK"u8, File.ReadAllBytes(_tool.PathOf(file)).AsSpan(0, 2)));
    }

    [Fact]
    public void Several_inputs_make_no_folder_that_is_called_like_a_file()
    {
        var run = _tool.Run("parse", "a.txt", "b.txt", "-o", "out.yaml");

        Assert.Equal(
            (2, "tongbao: several inputs need a folder, and -o out.yaml is the name of a file; -o out.yaml/ is that of a folder\n"),
            (run.ExitCode, run.Error)
        );
        Assert.Equal(["a.txt", "b.txt"], _tool.Files());
    }

    [Fact]
    public void Findings_in_a_sarif_file_are_SARIF()
    {
        Assert.Equal(0, _tool.Run("check", "a.txt", "-o", "findings.sarif").ExitCode);

        Assert.Equal("2.1.0", JsonNode.Parse(_tool.Read("findings.sarif"))!["version"]!.GetValue<string>());
    }

    [Fact]
    public void Differences_in_a_JSON_file_are_JSON()
    {
        _tool.Run("parse", "a.txt", "-o", "a.yaml");
        _tool.Run("parse", "b.txt", "-o", "b.yaml");

        Assert.Equal(1, _tool.Run("diff", "a.yaml", "b.yaml", "-o", "d.json").ExitCode);
        Assert.Equal("tongbao.diff/1", JsonNode.Parse(_tool.Read("d.json"))!["schema"]!.GetValue<string>());
    }

    [Fact]
    public void Merged_parts_in_a_workbook_are_a_workbook()
    {
        _tool.Run("parse", "a.txt", "b.txt", "--shard", "1/1", "-f", "ndjson", "-o", "out/");

        Assert.Equal(0, _tool.Run("merge", "out", "-o", "all.xlsx").ExitCode);
        Assert.Equal("PK"u8, File.ReadAllBytes(_tool.PathOf("all.xlsx")).AsSpan(0, 2));
    }

    [Theory]
    [InlineData("parse", "a.txt", "-f", "yaml", "-o", "a.json")]
    [InlineData("parse", "a.txt", "-o", "a.xls")]
    [InlineData("check", "a.txt", "-f", "junit", "-o", "a.sarif")]
    [InlineData("view", "a.txt", "-o", "a.pdf")]
    [InlineData("view", "a.txt", "b.txt", "-o", "a.html")]
    public void A_contradiction_is_refused_and_nothing_written(params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(arguments).ExitCode);
        Assert.Equal(["a.txt", "b.txt"], _tool.Files());
    }

    [Fact]
    public void The_name_of_standard_output_is_standard_output_and_what_stands_before_stays()
    {
        var single = _tool.Shell($"echo before > log; {Tool.ShellCommand} parse a.txt -o /dev/stdout >> log");
        var batch = _tool.Shell($"{Tool.ShellCommand} parse a.txt b.txt -f ndjson -o /dev/stdout | wc -l");
        var report = _tool.Shell($"{Tool.ShellCommand} check a.txt -f json -o /dev/stdout | cat");
        var workbook = _tool.Shell($"{Tool.ShellCommand} parse a.txt b.txt -f xlsx -o /dev/stdout > a.xlsx");

        Assert.StartsWith("before\nschema: tongbao.notice/1\n", _tool.Read("log"), StringComparison.Ordinal);
        Assert.Equal((0, "2"), (single.ExitCode, batch.Output.Trim()));
        Assert.Equal("tongbao.findings/1", JsonNode.Parse(Encoding.UTF8.GetBytes(report.Output))!["schema"]!.GetValue<string>());
        Assert.Equal(0, workbook.ExitCode);
        Assert.Equal("PK"u8, File.ReadAllBytes(_tool.PathOf("a.xlsx")).AsSpan(0, 2));
        Assert.DoesNotContain(_tool.Files(), file => file.Contains("manifest", StringComparison.Ordinal));
    }
}
