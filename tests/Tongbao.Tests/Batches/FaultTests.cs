using System.Text;
using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>
/// A document can cost no more than itself: whatever it does to its worker, the ones beside it are written, and the manifest says what it
/// did.
/// </summary>
[Trait("Category", "Process")]
public sealed class FaultTests : IDisposable
{
    private static readonly (string Fault, string Status, string Reason)[] Faults =
    [
        ("hang", "timeout", "TB120 not read within 3 s"),
        ("spin", "timeout", "TB120 not read within 3 s"),
        ("slow-drip", "timeout", "TB120 not read within 3 s"),
        ("crash", "crashed", "TB121 the worker that read it ended: Process terminated."),
        ("exit", "crashed", "TB121 the worker that read it ended: exit code 0"),
        ("throw", "crashed", "TB121 the worker that read it ended: Unhandled exception. System.InvalidOperationException: injected"),
        ("chatter", "crashed", "TB121 the worker that read it ended: it gave an answer that is none"),
        ("stack-overflow", "crashed", "TB121 the worker that read it ended: Stack overflow."),
        ("memory", "memory", "TB122 needs more memory than --memory allows"),
        ("huge-output", "memory", "TB122 its output is more than 64 MiB"),
    ];

    private readonly Tool _tool = new() { HasFaults = true };

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_document_that_fails_its_worker_costs_only_itself()
    {
        foreach (var (fault, _, _) in Faults)
            _tool.With($"in/{fault}.1.txt", $"TONGBAO-FAULT {fault}\n").With($"in/{fault}.2.txt", BatchFolder.Notice(1));
        var run = _tool.Run("parse", "in", "-o", "out", "-j", "1", "--timeout", "3s", "--memory", "128MiB");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            Faults
                .OrderBy(row => row.Fault, StringComparer.Ordinal)
                .SelectMany(row => new[] { $"{row.Fault}.1.txt {row.Status} {row.Reason}", $"{row.Fault}.2.txt ok  " }),
            _tool.Manifest().Select(line => $"{line["path"]} {line["status"]} {line["code"]} {line["message"]}")
        );
        Assert.Equal(
            Faults.Select(row => $"{row.Fault}.2.txt.yaml").Append("manifest.ndjson").Order(StringComparer.Ordinal),
            _tool.Files("out")
        );
    }

    // It is read without a worker first, and then in one.
    [Theory]
    [InlineData("hang")]
    [InlineData("spin")]
    [InlineData("stack-overflow")]
    [InlineData("memory")]
    [InlineData("crash")]
    public void A_document_that_is_alone_fails_with_the_same_words(string fault)
    {
        var (_, status, reason) = Faults.Single(row => row.Fault == fault);
        string[] memory = fault is "memory" or "stack-overflow" ? ["--memory", "128MiB"] : [];
        var run = _tool.With("b.txt", $"TONGBAO-FAULT {fault}\n").Run(["parse", "b.txt", "--timeout", "3s", .. memory]);

        Assert.Equal((status == "crashed" ? 4 : 5, ""), (run.ExitCode, run.Output));
        Assert.Equal($"tongbao: b.txt: {reason}\n", Regex.Replace(run.Error.ReplaceLineEndings("\n"), "(TB\\d+) [a-z-]+:", "$1"));
    }

    [Fact]
    public void The_tool_itself_has_no_faults()
    {
        _tool.HasFaults = false;
        _tool.With("in/a.txt", "TONGBAO-FAULT crash\n").Run("parse", "in", "-o", "out");

        Assert.Equal(["a.txt notANotice"], _tool.Statuses());
    }

    [Fact]
    public void Standard_input_that_memory_cannot_hold_is_a_document_that_needs_too_much()
    {
        var run = _tool.Run(new byte[150 << 20], ["parse", "-", "--stdin-name", "a.txt", "--memory", "128MiB"]);

        Assert.Equal(
            (5, "tongbao: -: TB122 memory-limit: needs more memory than --memory allows\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
    }

    // The file is begun before anybody knows that it is one of two.
    [Fact]
    public void A_file_that_looked_alone_and_is_not_costs_only_itself()
    {
        var run = _tool.With("b.txt", "TONGBAO-FAULT stack-overflow\n").Run("parse", "b.txt", "missing.txt", "-o", "out", "--quiet");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["b.txt crashed", "missing.txt failed"], _tool.Statuses());
    }

    [Fact]
    public void Standard_input_is_read_where_the_only_file_is_the_output()
    {
        var run = _tool
            .With("old.yaml", "old\n")
            .Run(
                Encoding.UTF8.GetBytes(BatchFolder.Notice(1)),
                ["parse", "-", "--stdin-name", "a.txt", "-o", "old.yaml", "--force", "--fail-on", "never"]
            );

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("schema: tongbao.notice/1\n", _tool.Read("old.yaml"), StringComparison.Ordinal);
    }

    // Half of --memory is less than this process has: it begins again, and a worker needs the same bytes.
    [Fact]
    public void Standard_input_is_there_again_for_the_worker_that_reads_it_in_the_end()
    {
        var notice = BatchFolder.Notice(1);
        var run = _tool
            .With("a.txt", notice)
            .Run(Encoding.UTF8.GetBytes(notice), ["parse", "-", "--stdin-name", "a.txt", "--memory", "64MiB", "--fail-on", "never"]);

        Assert.Equal((0, _tool.Run("parse", "a.txt", "--fail-on", "never").Output), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_failure_is_a_line_of_NDJSON_in_its_place()
    {
        _tool.With("in/a.txt", BatchFolder.Notice(1)).With("in/b.txt", "TONGBAO-FAULT crash\n").With("in/c.txt", BatchFolder.Notice(3));
        var lines = _tool.Run("parse", "in", "-f", "ndjson", "-j", "2").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("""{"schema":"tongbao.notice/1","source":{"file":"a.txt","path":"a.txt",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(
            """{"schema":"tongbao.failure/1","source":{"file":"b.txt","path":"b.txt"},"status":"crashed","diagnostics":"""
                + """[{"rule":"TB121","severity":"error","message":"the worker that read it ended: Process terminated.",""",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.StartsWith("""{"schema":"tongbao.notice/1","source":{"file":"c.txt","path":"c.txt",""", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Workers_that_die_at_their_start_end_the_batch_with_one_line()
    {
        _tool.Environment["TONGBAO_FAULT_AT_START"] = "1";
        var run = _tool.WithNotices(2).Run("parse", "in", "-o", "out", "--quiet");

        Assert.Equal(
            (5, "tongbao: workers end before they get a document: Process terminated.\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
    }
}
