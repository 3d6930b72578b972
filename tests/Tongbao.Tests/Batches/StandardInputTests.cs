using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>Standard input has the limits of a document, whoever writes to it.</summary>
[Trait("Category", "Process")]
public sealed class StandardInputTests : IDisposable
{
    private readonly Tool _tool = new() { HasFaults = true };

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("view")]
    public async Task One_that_never_ends_is_a_document_that_needs_too_long(string command)
    {
        using var process = _tool.Start(command, "-", "--timeout", "3s");
        process.StandardInput.Write("beginning");
        process.StandardInput.Flush();
        // It may read the clock for the first time whenever it likes.
        for (var hours = 1; !process.WaitForExit(TimeSpan.FromMilliseconds(200)) && hours < 1000; hours++)
            _tool.Write(".clock", (3600 * hours).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        Tool.WaitForExit(process);

        var said = await error + await output;
        Assert.Equal(5, process.ExitCode);
        Assert.Contains("TB120", said, StringComparison.Ordinal);
        Assert.Contains("not read within 3 s", said, StringComparison.Ordinal);
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void One_that_has_more_than_memory_holds_is_not_read_to_its_end()
    {
        Linux.SkipElsewhere("needs a shell");
        _tool.HasFaults = false;
        var run = _tool.Shell($"yes 通报 2>/dev/null | {Tool.ShellCommand} parse - --memory 64MiB");

        Assert.Equal(
            (5, "tongbao: -: TB122 memory-limit: needs more memory than --memory allows\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void An_interrupt_ends_a_run_that_waits_for_it()
    {
        Linux.SkipElsewhere("sends a signal");
        _tool.HasFaults = false;
        using var process = _tool.Start("explain", "-");
        Tool.WaitUntil(() => _tool.Shell($"grep -q 'SigCgt' /proc/{process.Id}/status").ExitCode == 0);
        Thread.Sleep(TimeSpan.FromSeconds(2));
        _tool.Shell($"kill -INT {process.Id}");
        Tool.WaitForExit(process);

        Assert.Equal(130, process.ExitCode);
    }
}
