using System.Text;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>What can be named as an input, and where its output goes.</summary>
[Trait("Category", "Process")]
public sealed class InputRunTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_folder_is_walked_and_outputs_mirror_it()
    {
        Texts("in/a.txt", "in/sub/deep/b.txt", "in/sub/c.md");

        AssertWritten(["a.txt.yaml", "sub/deep/b.txt.yaml"], "in");
    }

    [Fact]
    public void Exclude_leaves_out_files_and_whole_folders()
    {
        Texts("in/a.txt", "in/draft-b.txt", "in/old/c.txt", "in/sub/old/d.txt", "in/sub/e.txt");

        AssertWritten(["a.txt.yaml", "sub/e.txt.yaml"], "in", "--exclude", "old", "--exclude", "draft-*");
    }

    [Theory]
    [InlineData("in/*.txt", new[] { "a.txt.yaml" })]
    [InlineData("in/**/*.txt", new[] { "a.txt.yaml", "sub/b.txt.yaml" })]
    [InlineData("in/s*/b.txt", new[] { "sub/b.txt.yaml" })]
    public void A_glob_is_told_from_a_file(string glob, string[] written)
    {
        Texts("in/a.txt", "in/sub/b.txt");

        AssertWritten(written, glob);
    }

    [Fact]
    public void A_glob_that_fits_nothing_is_a_failed_input() =>
        Assert.Equal((4, "tongbao: in/*.pdf: TB110 unreadable: no file fits the glob\n"), Error("in/*.pdf", "-o", "out", "--quiet"));

    [Fact]
    public void A_list_with_NUL_holds_names_with_line_feeds()
    {
        Texts("in/a\nb.txt");

        Assert.Equal(0, _tool.Shell($"find in -type f -print0 | {Tool.ShellCommand} parse --files-from - -0 -o out").ExitCode);
        Assert.Equal(["in/a\nb.txt.yaml", "manifest.ndjson"], _tool.Tree("out").Keys);
    }

    [Fact]
    public void A_list_on_standard_input_is_answered_line_by_line_while_it_is_still_being_written()
    {
        Texts("a.txt", "b.txt");
        using var process = _tool.Start("parse", "--files-from", "-", "-f", "ndjson", "-j", "2");
        foreach (var name in (string[])["b.txt", "missing.txt", "a.txt"])
        {
            process.StandardInput.WriteLine(name);
            process.StandardInput.Flush();
            Assert.Contains($"\"path\":\"{name}\"", process.StandardOutput.ReadLine()!, StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        Tool.WaitForExit(process);
        Assert.Equal(3, process.ExitCode);
    }

    [Fact]
    public void Standard_input_goes_by_the_name_it_is_given()
    {
        var run = _tool.Run(Encoding.UTF8.GetBytes(BatchFolder.Notice(1)), ["parse", "-", "--stdin-name", "somewhere/notice.txt"]);

        Assert.Contains("\n  file: notice.txt\n", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void Nothing_in_a_folder_is_passed_over_in_silence()
    {
        Linux.SkipElsewhere("makes links and names that are not UTF-8");
        Texts("in/good.txt", "in/new\nline.txt", "in/full.pdf/inside.txt");
        Directory.CreateDirectory(_tool.PathOf("in/empty.pdf"));
        Directory.CreateSymbolicLink(_tool.PathOf("in/full.pdf/up"), "..");
        File.CreateSymbolicLink(_tool.PathOf("in/self.txt"), "self.txt");
        _tool.Shell("cp in/good.txt \"$(printf 'in/\\377.txt')\"");
        Directory.CreateDirectory(_tool.PathOf("elsewhere"));
        Texts("elsewhere/linked.txt");
        Directory.CreateSymbolicLink(_tool.PathOf("in/link"), "../elsewhere");
        _tool.Run("parse", "in", "-o", "out");
        _tool.Shell("rm in/*.txt");

        Assert.Equal(
            [
                "empty.pdf failed: a folder, not a file",
                "full.pdf/inside.txt ok",
                "full.pdf/up failed: a symbolic link to a folder above it",
                "good.txt ok",
                "link/linked.txt ok",
                "new\nline.txt ok",
                "self.txt failed: cannot be opened: its links lead in a circle",
                "\uFFFD.txt failed: its name is not UTF-8",
            ],
            _tool
                .Manifest()
                .Select(line =>
                    $"{line["path"]} {line["status"]}{(line["message"] is { } message ? $": {message.ToString().Split(" : ")[0]}" : "")}"
                )
        );
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void What_may_not_be_read_is_named()
    {
        Skip.IfNot(
            OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"),
            "needs setpriv to give up root's right to read everything"
        );
        Texts("in/a.txt", "in/secret.txt", "in/closed/b.txt");
        _tool.Shell("chmod 000 in/secret.txt in/closed");
        _tool.Shell($"/usr/bin/setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all {Tool.ShellCommand} parse in -o out");
        _tool.Shell("chmod 700 in/closed");

        Assert.Equal(["a.txt ok", "closed failed", "secret.txt failed"], _tool.Statuses());
    }

    [Theory]
    [InlineData("--jobs 0: expected 1 or more", "in", "-j", "0")]
    [InlineData("--timeout soon: expected a time such as 60s, 500ms or 2m", "in", "--timeout", "soon")]
    [InlineData("--memory 1MiB: expected a size such as 1GiB, 64MiB at least", "in", "--memory", "1MiB")]
    [InlineData("--shard 5/4: expected I/N with I from 1 to N, or auto", "in", "--shard", "5/4")]
    [InlineData(
        "--shard auto: neither SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT nor JOB_COMPLETION_INDEX and JOB_COMPLETIONS are set",
        "in",
        "--shard",
        "auto"
    )]
    [InlineData("standard input can be read only once", "-", "--files-from", "-")]
    [InlineData("no.list: the list of inputs cannot be read: ", "--files-from", "no.list")]
    public void A_wrong_option_is_exit_code_2_and_one_line(string message, params string[] arguments)
    {
        Texts("in/a.txt");
        var (code, error) = Error([.. arguments, "-o", "out"]);

        Assert.Equal(2, code);
        Assert.StartsWith($"tongbao: {message}", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.False(Directory.Exists(_tool.PathOf("out")));
    }

    private void Texts(params string[] files)
    {
        foreach (var file in files)
            _tool.With(file, BatchFolder.Notice(file.Length));
    }

    private (int Code, string Error) Error(params string[] arguments)
    {
        var run = _tool.Run(["parse", .. arguments]);
        return (run.ExitCode, run.Error.ReplaceLineEndings("\n"));
    }

    private void AssertWritten(string[] outputs, params string[] arguments)
    {
        var run = _tool.Run(["parse", .. arguments, "-o", "out", "--quiet"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [.. outputs, "manifest.ndjson"],
            _tool.Tree("out").Keys.OrderBy(name => name == "manifest.ndjson").ThenBy(name => name, StringComparer.Ordinal)
        );
    }
}
