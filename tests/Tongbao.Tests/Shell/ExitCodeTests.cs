using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Shell;

/// <summary>Every exit code of docs/en/commands.md, in every command that can end with it.</summary>
/// <remarks>6 and 141 behind a full disk and a pipe that nobody reads are in <see cref="LastDoorTests"/>.</remarks>
[Trait("Category", "Process")]
public sealed class ExitCodeTests : IDisposable
{
    private const string Broken = "%PDF-1.7 and nothing else";

    private readonly Tool _tool = new Tool { HasFaults = true }
        .With("a.txt", SmallNotice.Text)
        .With("other.txt", SmallNotice.Text.Replace("已完成整改", "正在推进", StringComparison.Ordinal))
        .With("gap.txt", SmallNotice.Text.Replace("\n2.", "\n4.", StringComparison.Ordinal))
        .With("broken.pdf", Broken)
        .With("some/a.txt", SmallNotice.Text)
        .With("some/broken.pdf", Broken)
        .With("hang.txt", "TONGBAO-FAULT hang\n")
        .With("fault.txt", "TONGBAO-FAULT throw-alone\n")
        .With("rules.yaml", "name: broken\nextends: default\nlabels:\n  - { label: 办理情况, kind: nothing }\n");

    public static TheoryData<int, string> Runs =>
        new()
        {
            { 0, "parse a.txt" },
            { 1, "parse gap.txt --strict" },
            { 2, "parse a.txt --format nothing" },
            { 2, "parse a.txt --rules rules.yaml" },
            { 3, "parse some -o out" },
            { 4, "parse broken.pdf" },
            { 5, "parse hang.txt --timeout 3s" },
            { 6, "parse a.txt -o a.txt/below.yaml" },
            { 70, "parse fault.txt" },
            { 0, "check a.txt" },
            { 1, "check gap.txt --strict" },
            { 2, "check a.txt --select nothing" },
            { 3, "check some" },
            { 4, "check broken.pdf" },
            { 5, "check hang.txt --timeout 3s" },
            { 6, "check a.txt -f json -o a.txt/below.json" },
            { 0, "diff a.yaml a.txt --parse" },
            { 1, "diff a.yaml other.txt --parse" },
            { 2, "diff a.yaml" },
            { 3, "diff two some --parse" },
            { 4, "diff a.yaml broken.pdf --parse" },
            { 5, "diff a.yaml hang.txt --parse --timeout 3s" },
            { 6, "diff a.yaml a.txt --parse -f json -o a.txt/below.json" },
            { 0, "view a.txt -o page.html" },
            { 2, "view a.txt --serve some --nothing" },
            { 3, "view some -o pages" },
            { 4, "view broken.pdf" },
            { 5, "view hang.txt --timeout 3s" },
            { 6, "view a.txt -o a.txt/below.html" },
            { 0, "explain a.txt" },
            { 2, "explain a.txt --issue 9.9" },
            { 4, "explain broken.pdf" },
            { 5, "explain hang.txt --timeout 3s" },
            { 0, "merge parts" },
            { 2, "merge some" },
            { 6, "merge parts -o a.txt/below.ndjson" },
            { 0, "rules list" },
            { 2, "rules show no-such-row" },
            { 0, "rules test" },
            { 1, "rules test --rules wrong.yaml" },
            { 2, "rules test --rules rules.yaml" },
            { 0, "rules suggest a.txt" },
            { 3, "rules suggest some" },
            { 4, "rules suggest broken.pdf" },
            { 5, "rules suggest hang.txt --timeout 3s" },
            { 0, "schema --config" },
            { 2, "schema --rows nothing" },
            { 2, "doctor -f nothing" },
            { 0, "completion bash" },
            { 2, "completion nothing" },
            { 0, "man" },
            { 6, "man -o a.txt/below" },
        };

    public void Dispose() => _tool.Dispose();

    [Theory, MemberData(nameof(Runs))]
    public void A_run_ends_with_the_code_of_what_happened(int code, string command)
    {
        Prepare(command);
        var run = _tool.Run(command.Split(' '));

        Assert.Equal(code, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse a.txt")]
    [InlineData("check gap.txt")]
    [InlineData("diff a.yaml other.txt --parse")]
    [InlineData("merge parts")]
    [InlineData("explain a.txt")]
    [InlineData("view a.txt -o -")]
    [InlineData("rules list")]
    [InlineData("rules suggest a.txt")]
    [InlineData("schema")]
    [InlineData("doctor")]
    [InlineData("completion bash")]
    [InlineData("man")]
    [InlineData("--help")]
    public void A_fault_of_the_program_itself_ends_every_command_with_70(string command)
    {
        Prepare(command);
        _tool.Environment["TONGBAO_FAULT_IN_OUTPUT"] = "1";
        var run = _tool.Run(command.Split(' '));

        Assert.Equal(
            (70, "tongbao: a fault of tongbao itself, TONGBAO_TRACE=1 shows where: InvalidOperationException\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [SkippableTheory, Trait("Category", "Linux")]
    [InlineData("parse")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("view")]
    [InlineData("rules suggest")]
    [InlineData("diff --parse a.yaml")]
    public void An_interrupted_run_ends_with_130(string command)
    {
        Linux.SkipElsewhere("sends a signal");
        Prepare(command);
        _tool.Shell("mkfifo slow.txt");
        using var run = _tool.Start([.. command.Split(' '), "slow.txt"]);
        // The pipe opens when the run opens it, and says nothing until the run has ended.
        _tool.Shell($"exec 3>slow.txt; kill -INT {run.Id}; while kill -0 {run.Id}; do sleep 0.1; done");
        Tool.WaitForExit(run);

        Assert.Equal(130, run.ExitCode);
    }

    // What some commands compare or join.
    private void Prepare(string command)
    {
        if (command.StartsWith("diff", StringComparison.Ordinal))
        {
            _tool.Run("parse", "a.txt", "-o", "a.yaml");
            _tool.With("two/a.txt.yaml", _tool.Read("a.yaml")).With("two/broken.pdf.yaml", _tool.Read("a.yaml"));
        }
        else if (command.StartsWith("merge", StringComparison.Ordinal))
        {
            _tool.Run("parse", "a.txt", "-f", "ndjson", "-o", "parts/", "--shard", "1/1");
        }
        else if (command.Contains("wrong", StringComparison.Ordinal))
        {
            _tool.With(
                "wrong.yaml",
                "name: wrong\nextends: default\nstatuses:\n"
                    + "  - { name: done, status: completed, inProse: 办, pattern: 全部办妥, examples: { 尚未办妥: completed } }\n"
            );
        }
    }
}
