using System.Text.Json.Nodes;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>What people type by habit or by mistake, and what they are told.</summary>
[Trait("Category", "Process")]
public sealed class HabitTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("a.txt", SmallNotice.Text);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("there is no command prase; did you mean parse?", "prase", "a.txt")]
    [InlineData("there is no command help; did you mean --help?", "help")]
    [InlineData("--fail-on: warnin is none of error, warning, never; did you mean warning?", "check", "a.txt", "--fail-on", "warnin")]
    [InlineData("--rows: item is none of issues, items, claims, findings; did you mean items?", "parse", "a.txt", "--rows", "item")]
    [InlineData("--issue needs a value", "explain", "a.txt", "--issue")]
    [InlineData("name a command: list, show, test, suggest", "rules")]
    [InlineData("--seed: x is no whole number", "diff", "a", "b", "--seed", "x")]
    [InlineData("there is no command lst; did you mean list?", "rules", "lst")]
    [InlineData("there is no option --fromat; did you mean --format?", "parse", "a.txt", "--fromat", "json")]
    [InlineData("there is no option --strit; did you mean --strict?", "check", "a.txt", "--strit")]
    [InlineData("there is no option -x", "parse", "a.txt", "-x")]
    public void A_slip_of_the_pen_is_told_with_what_was_meant(string message, params string[] arguments)
    {
        var run = _tool.Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"tongbao: {message}\ntongbao: see tongbao --help\n", run.Error);
    }

    [Fact]
    public void Several_outputs_into_a_file_that_is_there_are_refused_before_any_work()
    {
        _tool.With("b.txt", SmallNotice.Text).With("out", "mine");

        Assert.All((string[])["out", "out/"], output =>
            Assert.Equal(
                (2, $"tongbao: several inputs need a folder, and -o {output} is a file that is there\n"),
                (
                    _tool.Run("parse", "a.txt", "b.txt", "-o", output, "--dry-run").ExitCode,
                    _tool.Run("parse", "a.txt", "b.txt", "-o", output).Error
                )
            )
        );
    }

    [Theory]
    [InlineData("--lang", "zh", "parse", "none.txt")]
    [InlineData("parse", "none.txt", "--lang", "zh")]
    public void A_language_is_named_before_the_command_or_behind_it(params string[] arguments) =>
        Assert.Equal("tongbao: none.txt：TB110 无法读取：文件不存在\n", _tool.Run(arguments).Error);

    [Fact]
    public void A_name_that_begins_with_a_dash_stands_behind_two_of_them() =>
        Assert.Equal(0, _tool.With("-x", SmallNotice.Text).Run("parse", "--", "-x").ExitCode);

    [Theory]
    [InlineData("parse")]
    [InlineData("explain")]
    public void An_address_on_the_web_is_refused_as_one(string command)
    {
        var run = _tool.Run(command, "https://example.com/a.html");

        Assert.Equal(
            (2, "tongbao: https://example.com/a.html: an address, not a file; nothing is fetched: save the page and name its file\n"),
            (run.ExitCode, run.Error)
        );
    }

    [Fact]
    public void Verbose_says_what_was_decided_and_the_log_says_it_in_JSON()
    {
        var run = _tool.Run("parse", "a.txt", "-o", "a.json", "-v", "--log", "log.ndjson", "-q");
        var events = File.ReadAllLines(_tool.PathOf("log.ndjson")).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Contains("tongbao: decided: format json, because by -o and settings", run.Error, StringComparison.Ordinal);
        Assert.Contains("tongbao: input: path a.txt, status ok", run.Error, StringComparison.Ordinal);
        Assert.Equal(["start", "decided", "input"], events.Select(line => (string)line["event"]!));
        Assert.Equal(2, (int)events[2]["issues"]!);
    }

    [Theory]
    [InlineData("always", true)]
    [InlineData("never", false)]
    [InlineData("auto", false)]
    public void Colour_is_where_it_is_wanted(string color, bool expected)
    {
        _tool.With("gap.txt", SmallNotice.Text.Replace("2.关于", "3.关于"));

        Assert.Equal(expected, _tool.Run("check", "gap.txt", "--color", color).Output.Contains('\u001B'));
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_said_in_words_of_our_own()
    {
        _tool.With("bad.json", "{\"schema\":\"tongbao.notice/1\",\"source\":{\"file\":1}}").With("folder/x", "");

        Assert.Equal(
            "tongbao: bad.json: TB110 unreadable: line 1: $.source.file is 1; it has to be a text: put it in quotation marks\n",
            _tool.Run("parse", "bad.json").Error
        );
        Assert.Equal(
            "tongbao: none.txt: the list of inputs cannot be read: there is no such file\n",
            _tool.Run("parse", "--files-from", "none.txt").Error
        );
        Assert.Equal("tongbao: a.txt/b.yaml: cannot be written: a part of its path is no folder\n", Written("a.txt/b.yaml"));

        string Written(string output) => _tool.Run("parse", "a.txt", "-o", output).Error;
    }

    [Fact]
    public void A_temporary_folder_that_cannot_be_written_is_named()
    {
        _tool.Environment["TMPDIR"] = _tool.PathOf("none");
        var run = _tool.Run("check", "a.txt", "-o", "/dev/null");

        Assert.Equal(6, run.ExitCode);
        Assert.Contains(
            "none/: the temporary folder cannot be written: there is no such folder; TMPDIR names another",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_second_run_at_the_same_output_is_told_as_that()
    {
        _tool.WithNotices(1).HasFaults = true;
        _tool.With("hanging/a.txt", "TONGBAO-FAULT wait\n");
        using var first = _tool.Start("parse", "hanging", "-o", "out");
        Tool.WaitUntil(() => File.Exists(_tool.PathOf("out/manifest.ndjson.partial")));
        var second = _tool.Run("parse", "in", "-o", "out", "--force");
        first.Kill(entireProcessTree: true);

        Assert.Equal(
            (6, "tongbao: out/manifest.ndjson.partial: another run of tongbao is writing here; wait for its end, or choose another -o\n"),
            (second.ExitCode, second.Error)
        );
    }
}
