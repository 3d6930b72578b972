using System.Security.Cryptography;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Reading;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>Files that somebody takes away or writes while a batch runs: a program that the first document calls does it.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Trait("Category", "Process"), Trait("Category", "Linux")]
public sealed class ChangingFileTests : IDisposable
{
    private readonly Tool _tool = new();

    public ChangingFileTests()
    {
        _tool.With("in/0.pdf", File.ReadAllBytes(new Fixture("image-only").PathOf("pdf")));
        foreach (var name in (string[])["a", "b", "c"])
            _tool.With($"in/{name}.txt", SmallNotice.Text);
        Directory.CreateDirectory(_tool.PathOf("tmp"));
        _tool.Environment["PATH"] = _tool.PathOf("bin");
        _tool.Environment["TMPDIR"] = _tool.PathOf("tmp");
    }

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("/bin/rm b.txt", "failed TB110 no such file")]
    [InlineData("/bin/rm b.txt; /bin/mkdir b.txt", "failed TB110 ")]
    [InlineData("/bin/rm b.txt; /bin/ln -s b.txt b.txt", "failed TB110 ")]
    [InlineData(": > b.txt", "failed TB110 ")]
    [InlineData("/bin/rm -r ../in/b.txt; /bin/ln -s nowhere b.txt", "failed TB110 ")]
    public void A_file_that_is_taken_away_costs_one_document(string does, string outcome)
    {
        Assert.Equal(3, Run(does).ExitCode);

        Assert.Equal(["0.pdf", "a.txt ok", "b.txt failed", "c.txt ok"], Statuses());
        var b = _tool.Manifest().Single(line => (string?)line["path"] == "b.txt");
        Assert.StartsWith(outcome, $"{b["status"]} {b["code"]} {b["message"]}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_written_anew_is_what_was_read_of_it()
    {
        _tool.With("new.txt", SmallNotice.Text + "\n补充说明。\n");
        Run("/bin/cp ../new.txt b.txt");

        var read = _tool.Manifest().Single(line => (string?)line["path"] == "b.txt");

        Assert.Equal(["0.pdf", "a.txt ok", "b.txt ok", "c.txt ok"], Statuses());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_tool.PathOf("in/b.txt")))), (string?)read["sha256"]);
        Assert.Contains("补充说明", _tool.Read("out/b.txt.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_taken_away_costs_the_documents_in_it()
    {
        _tool.With("in/sub/d.txt", SmallNotice.Text).With("in/z.txt", SmallNotice.Text);

        Assert.Equal(3, Run("/bin/rm -r sub").ExitCode);
        Assert.Equal(["0.pdf", "a.txt ok", "b.txt ok", "c.txt ok", "sub/d.txt failed", "z.txt ok"], Statuses());
    }

    private ToolRun Run(string does) =>
        _tool
            .WithProgram("bin/ocrmypdf", $"cd '{_tool.PathOf("in")}'\n{does}\nexit 1")
            .Run("parse", "in", "-o", "out", "-j", "1", "--fail-on", "never");

    // What becomes of the first document is not asked here.
    private IEnumerable<string> Statuses() =>
        _tool.Statuses().Order(StringComparer.Ordinal).Select(line => line.StartsWith("0.pdf", StringComparison.Ordinal) ? "0.pdf" : line);
}
