using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>What a batch writes and says, and what it does when it cannot write.</summary>
[Trait("Category", "Process")]
public sealed class OutputRunTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(6);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("yaml")]
    [InlineData("xlsx")]
    public void The_same_bytes_are_written_whatever_the_number_of_workers(string format)
    {
        _tool.Run("parse", "in", "-o", "one/", "-f", format, "-j", "1");
        _tool.Run("parse", "in", "-o", "three/", "-f", format, "-j", "3");
        _tool.Run("parse", "in", "-o", "none/", "-f", format, "--in-process", "-j", "2");

        Assert.Equal(_tool.Tree("one"), _tool.Tree("three"));
        Assert.Equal(_tool.Tree("one"), _tool.Tree("none"));
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void A_table_on_standard_output_is_the_table_in_a_file(string format)
    {
        _tool.Run("parse", "in", "-o", "table", "-f", format);

        Assert.Equal(_tool.Read("table"), _tool.Shell($"{Tool.ShellCommand} parse in -f {format}").Output);
        Assert.Equal(6, _tool.Manifest("table.manifest.ndjson").Count);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public void A_table_that_is_no_text_needs_a_file(string format)
    {
        var run = _tool.Run("parse", "in", "-f", format);

        Assert.Equal(
            (2, "", $"tongbao: -f {format} needs a file to write to: -o FILE\n"),
            (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void A_single_file_gets_no_manifest()
    {
        _tool.Run("parse", "in/n001.txt", "-o", "out/");
        _tool.Run("parse", "in/n002.txt", "-o", "out/");

        Assert.Equal(["n001.txt.yaml", "n002.txt.yaml"], _tool.Tree("out").Keys);
    }

    [Fact]
    public void A_line_of_the_manifest_says_everything_about_an_input()
    {
        _tool.With("in/n001.txt", BatchFolder.Notice(1).Replace("2.关于", "3.关于")).Run("parse", "in", "-o", "out");
        var line = File.ReadLines(_tool.PathOf("out/manifest.ndjson")).First();

        Assert.Equal(
            """{"path":"n001.txt","sha256":"#","status":"ok","milliseconds":0,"pages":1,"issues":2,"findings":1,"errors":0,"warnings":1,"gravest":"warning","coverage":"""
                + """{"characters":128,"structured":125,"syntax":3,"furniture":0,"lost":0},"output":"n001.txt.yaml","outputSha256":"#","tool":"0"""
                + """.1.0","rules":"default","provenance":"pages","reading":"auto, ocr #"}""",
            Regex.Replace(
                Regex.Replace(
                    Regex.Replace(Regex.Replace(line, "[0-9a-f]{64}", "#"), "(?<=milliseconds\":)[0-9]+", "0"),
                    @"(?<=0\.1\.0)\+[0-9a-f]+",
                    ""
                ),
                "(?<=, ocr )(?:missing|auto chi_sim)",
                "#"
            )
        );
    }

    [Fact]
    public void A_batch_closes_with_its_counts_and_names_its_failures()
    {
        var run = _tool.With("in/bad.txt", "").Run("parse", "in", "-o", "out");
        // On a slow machine it also says every ten seconds how far it is.
        var error = Regex.Replace(run.Error.ReplaceLineEndings("\n"), "^[0-9]+ of 7 done, .*\n", "", RegexOptions.Multiline);

        Assert.Equal(
            """
            tongbao: bad.txt: TB110 unreadable: the file is empty
            7 inputs in # s: 6 ok, 1 failed
            exit code 3: 1 of 7 inputs could not be read
            manifest: out/manifest.ndjson

            """.ReplaceLineEndings("\n"),
            Regex.Replace(error, "in [0-9.]+( min [0-9]+)? s", "in # s")
        );
    }

    [SkippableFact]
    public void On_a_terminal_a_batch_shows_a_bar_and_closes_with_tables()
    {
        Skip.IfNot(File.Exists("/usr/bin/script"), "needs script to make a terminal");
        _tool.With("in/bad.txt", "");
        var screen = _tool
            .Shell($"script -qec \"{Tool.ShellCommand.Replace("'", "", StringComparison.Ordinal)} parse in -o out\" /dev/null")
            .Output;

        Assert.Contains("7/7", screen, StringComparison.Ordinal);
        Assert.Contains("1 failed", screen, StringComparison.Ordinal);
        Assert.Contains("│ ok     │      6 │", screen, StringComparison.Ordinal);
        Assert.Contains("│ failed │ TB110 │ bad.txt: the file is empty │", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_write_to_the_terminal()
    {
        var run = _tool.With("in/a\u001B[31m\nb.txt", "").Run("parse", "in", "-o", "out", "--quiet");

        Assert.Equal("tongbao: a\\u001B[31m\\u000Ab.txt: TB110 unreadable: the file is empty\n", run.Error.ReplaceLineEndings("\n"));
    }

    [SkippableTheory, Trait("Category", "Linux")]
    [InlineData("yaml")]
    [InlineData("ndjson")]
    public void A_full_disk_is_exit_code_6_and_leaves_no_half_file(string format)
    {
        Directory.CreateDirectory(_tool.PathOf("full"));
        Skip.IfNot(_tool.Shell("mount -t tmpfs -o size=12k tmpfs full").ExitCode == 0, "needs the right to mount a small disk");
        try
        {
            var run = _tool.Run("parse", "in", "-o", "full/out/", "-f", format, "-j", "1");

            Assert.Equal(6, run.ExitCode);
            Assert.Matches("tongbao: full/out/.*: cannot be written: the disk is full", run.Error);
            _tool.Run("parse", "in", "-o", "whole/", "-f", format);
            foreach (var (name, bytes) in _tool.Tree("full/out").Where(file => !file.Key.EndsWith(".partial", StringComparison.Ordinal)))
                Assert.Equal(_tool.Tree("whole")[name], bytes);
            Assert.True(File.Exists(_tool.PathOf("full/out/manifest.ndjson.partial")));
        }
        finally
        {
            _tool.Shell("umount full");
        }
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void A_read_only_folder_is_exit_code_6_before_any_work()
    {
        Skip.IfNot(
            OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"),
            "needs setpriv to give up root's right to write everywhere"
        );
        Directory.CreateDirectory(_tool.PathOf("out"));
        var run = _tool.Shell(
            "chmod 555 out; /usr/bin/setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all "
                + $"{Tool.ShellCommand} parse in -o out"
        );

        Assert.Equal(6, run.ExitCode);
        Assert.StartsWith(
            "tongbao: out/manifest.ndjson.partial: cannot be written: permission is missing",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public void Two_runs_cannot_write_to_one_folder_at_the_same_time()
    {
        _tool.HasFaults = true;
        _tool.With("hanging/a.txt", "TONGBAO-FAULT wait\n");
        using var first = _tool.Start("parse", "hanging", "-o", "out");
        Tool.WaitUntil(() => File.Exists(_tool.PathOf("out/manifest.ndjson.partial")));
        var second = _tool.Run("parse", "in", "-o", "out", "--force");
        first.Kill();

        Assert.Equal(6, second.ExitCode);
        Assert.Contains("another run of tongbao is writing here", second.Error, StringComparison.Ordinal);
    }
}
