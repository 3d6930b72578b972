using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Shell;

/// <summary>However badly a run is started or ended from outside: one line, and the exit code that docs/en/commands.md says.</summary>
[Trait("Category", "Process"), Trait("Category", "Linux")]
public sealed class LastDoorTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("a.txt", SmallNotice.Text);

    public static TheoryData<string> Commands =>
        [
            "--help",
            "--version",
            "parse --help",
            "schema",
            "schema --config",
            "doctor",
            "rules list",
            "rules show TB201",
            "rules suggest a.txt",
            "parse a.txt",
            "parse a.txt --show-settings",
            "check a.txt -f json",
            "explain a.txt",
            "view a.txt",
            "completion bash",
            "man",
        ];

    public void Dispose() => _tool.Dispose();

    [SkippableTheory, MemberData(nameof(Commands))]
    public void A_full_disk_behind_standard_output_is_exit_code_6(string command) =>
        AssertEnds(6, "tongbao: standard output cannot be written: the disk is full\n", $"{Tool.ShellCommand} {command} > /dev/full");

    [SkippableTheory, MemberData(nameof(Commands))]
    public void A_closed_standard_output_is_exit_code_6(string command) =>
        AssertEnds(6, "tongbao: standard output cannot be written: it is closed\n", $"{Tool.ShellCommand} {command} >&-");

    [SkippableTheory, MemberData(nameof(Commands))]
    public void Output_that_nobody_reads_ends_the_run_without_a_word(string command) =>
        AssertEnds(
            0,
            "141",
            $"{{ {Tool.ShellCommand} {command} 2>&3; echo $? >&2; }} 3>&2 2>code | true; sleep 0.1; cat code | tr -d '\\n' >&2"
        );

    [SkippableTheory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void What_standard_error_cannot_say_changes_nothing(string where)
    {
        Linux.SkipElsewhere("needs a shell");
        var run = _tool.Shell($"{Tool.ShellCommand} check a.txt -f sarif {where}");

        Assert.Equal((0, _tool.Run("check", "a.txt", "-f", "sarif").Output), (run.ExitCode, run.Output));
    }

    [SkippableFact]
    public void A_closed_standard_error_is_no_output_file()
    {
        Linux.SkipElsewhere("needs a shell");
        _tool.Shell($"{Tool.ShellCommand} parse a.txt missing.txt -o out 2>&- >&-");

        Assert.DoesNotContain("tongbao: ", _tool.Read("out/a.txt.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("tongbao: ", _tool.Read("out/manifest.ndjson"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_working_folder_that_is_gone_is_told()
    {
        Linux.SkipElsewhere("removes the working folder");
        var file = _tool.PathOf("a.txt");

        AssertEnds(
            2,
            "tongbao: the working folder is not there any more\n",
            $"mkdir gone && cd gone && rmdir ../gone && {Tool.ShellCommand} check a.txt"
        );
        Assert.Equal(0, _tool.Shell($"mkdir gone && cd gone && rmdir ../gone && {Tool.ShellCommand} check {file}").ExitCode);
    }

    [SkippableFact]
    public void A_list_that_is_none_costs_nothing()
    {
        Linux.SkipElsewhere("reads a device");
        AssertEnds(
            2,
            "tongbao: /dev/zero: a name of more than 32767 characters: is this a list of inputs?\n",
            $"{Tool.ShellCommand} check --files-from /dev/zero"
        );
    }

    [SkippableTheory]
    [InlineData("--config /dev/zero", "zero:1: it is longer than 4 Mi characters\n")]
    [InlineData("--rules /dev/zero", "tongbao: zero:1: it is longer than 4 Mi characters\n")]
    public void A_configuration_that_never_ends_is_refused(string option, string message)
    {
        Linux.SkipElsewhere("reads a device");
        var run = _tool.Shell($"{Tool.ShellCommand} parse a.txt {option}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_itself_is_a_line_and_a_trace_for_whoever_asks()
    {
        _tool.HasFaults = true;
        _tool.With("fault.txt", "TONGBAO-FAULT throw-alone\n");
        var run = _tool.Run("parse", "fault.txt");
        _tool.Environment["TONGBAO_TRACE"] = "1";
        var traced = _tool.Run("parse", "fault.txt");

        var line = "tongbao: a fault of tongbao itself, TONGBAO_TRACE=1 shows where: InvalidOperationException\n";
        Assert.Equal((70, line), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(70, traced.ExitCode);
        Assert.StartsWith(
            line + "System.InvalidOperationException: injected",
            traced.Error.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    private void AssertEnds(int code, string error, string shell)
    {
        Linux.SkipElsewhere("needs a shell");
        var run = _tool.Shell(shell);
        Assert.Equal((code, error, ""), (run.ExitCode, run.Error, run.Output));
    }
}
