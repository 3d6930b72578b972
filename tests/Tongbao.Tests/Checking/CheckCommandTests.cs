using System.Text.Json.Nodes;
using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Checking;

/// <summary><c>tongbao check</c> as a user runs it.</summary>
[Trait("Category", "Process")]
public sealed class CheckCommandTests : IDisposable
{
    private readonly Tool _tool = new Tool()
        .With("faulty.txt", FaultyNotice.Text)
        .With("sound.txt", FaultyNotice.Sound)
        .With("empty.txt", "")
        .With("folder/目录 一/通报，1.txt", FaultyNotice.Text);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_finding_is_a_line_with_file_page_line_severity_code_name_and_sentence()
    {
        var run = _tool.Run("check", "faulty.txt", "sound.txt");

        Assert.Equal(
            (
                0,
                """
                faulty.txt:5:1: info TB303 heading-repeated: （一） and （二） both read 书记履职情况
                faulty.txt:10:1: warning TB201 number-gap: 1. is followed by 3.: 2 is not printed

                """,
                "2 findings (1 warning, 1 info) in 1 of 2 files\n"
            ),
            (run.ExitCode, Lines(run.Output), Lines(run.Error))
        );
    }

    [Theory]
    [InlineData(1, "faulty.txt", "--strict")]
    [InlineData(0, "faulty.txt", "--strict", "--exit-zero")]
    [InlineData(0, "faulty.txt", "--strict", "--ignore", "TB201")]
    [InlineData(2, "faulty.txt", "--select", "TB999")]
    [InlineData(2, "faulty.txt", "--statistics", "-f", "json")]
    [InlineData(2)]
    [InlineData(3, "faulty.txt", "empty.txt", "--exit-zero")]
    [InlineData(4, "empty.txt", "--select", "TB2")]
    [InlineData(6, "faulty.txt", "-o", "sound.txt")]
    public void The_exit_code_says_what_became_of_it(int expected, params string[] arguments) =>
        Assert.Equal(expected, _tool.Run(["check", .. arguments]).ExitCode);

    [Fact]
    public void A_file_that_is_named_twice_has_its_findings_once() =>
        Assert.Equal(
            _tool.Run("check", "folder").Output,
            _tool.Run("check", "folder", "folder/目录 一/通报，1.txt", $"{_tool.Folder}/folder").Output
        );

    [Fact]
    public void A_selection_of_nothing_is_a_mistake()
    {
        var run = _tool.Run("check", "faulty.txt", "--select", "");

        Assert.Equal((2, "tongbao: --select: no rule is named; tongbao rules list shows them all\n"), (run.ExitCode, Lines(run.Error)));
    }

    [Fact]
    public void Other_YAML_and_JSON_is_passed_over_in_a_folder_and_an_error_where_it_is_named()
    {
        _tool.With("out/a.json", "{\"path\":\"x\"}").With("out/tongbao.yaml", "jobs: 1\n").Run("parse", "faulty.txt", "-o", "out/");
        var (folder, named) = (_tool.Run("check", "out"), _tool.Run("check", "out/a.json"));

        Assert.Equal(
            (0, "passed over: 1 .json, 1 .yaml\n2 findings (1 warning, 1 info) in 1 of 1 file\n"),
            (folder.ExitCode, Lines(folder.Error))
        );
        Assert.Equal(
            (4, "out/a.json: error TB110 unreadable: no output of tongbao parse: its first key is not schema: tongbao.notice/1\n"),
            (named.ExitCode, Lines(named.Output))
        );
    }

    [Fact]
    public void A_broken_output_is_named_and_the_others_are_checked()
    {
        _tool.With("out/b.yaml", "schema: tongbao.notice/1\ntitle: [\n").Run("parse", "faulty.txt", "-o", "out/");
        var run = _tool.Run("check", "out");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("out/b.yaml: error TB110 unreadable: line 3: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("out/faulty.txt.yaml: page 1, line 10: warning TB201 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_has_the_same_bytes_whatever_the_number_of_workers()
    {
        for (var number = 0; number < 12; number++)
            _tool.With($"many/n{number:00}.txt", number % 3 == 0 ? FaultyNotice.Sound : FaultyNotice.Text);

        Assert.Equal(
            _tool.Run("check", "many", "-f", "json", "-j", "1").Output,
            _tool.Run("check", "many", "-f", "json", "-j", "4").Output
        );
    }

    [Fact]
    public void Statistics_close_the_text_most_frequent_first()
    {
        _tool.With("other.txt", FaultyNotice.Text.Replace("（二）书记", "（二）班子", StringComparison.Ordinal));

        Assert.EndsWith(
            """
                 2 TB201 number-gap        warning  in 2 files
                 1 TB303 heading-repeated  info     in 1 file

            """,
            Lines(_tool.Run("check", "faulty.txt", "other.txt", "--statistics").Output),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("alt/**/*.txt", true)]
    [InlineData("n.txt/x", true)]
    [InlineData("in/m.txt", true)]
    [InlineData("*.txt", false)]
    [InlineData("other/*", false)]
    public void A_suppression_whose_files_are_not_there_is_named(string files, bool isNamed)
    {
        _tool
            .With("in/n.txt", SmallNotice.Text)
            .With("other/m.txt", SmallNotice.Text)
            .With("tongbao.yaml", $"suppressions:\n  - {{ rule: TB201, files: {files}, reason: known }}\n");

        Assert.Equal(
            isNamed ? $"tongbao: tongbao.yaml:2: this suppression is for files that are not there ({files}): known\n" : "",
            string.Concat(_tool.Run("check", "in/n.txt").Error.Split("0 findings")[..^1])
        );
    }

    [Fact]
    public void Severities_and_suppressions_of_tongbao_yaml_hold_and_one_that_fits_nothing_is_named()
    {
        _tool.With(
            "tongbao.yaml",
            """
            severities:
              heading-repeated: off
              number-gap: error
            suppressions:
              - rule: TB201
                files: folder/**
                reason: the publisher says so
              - rule: TB204
                reason: once there were two totals
            """
        );
        var run = _tool.Run("check", "faulty.txt", "folder", "--show-suppressed");

        Assert.Equal(
            (
                1,
                """
                faulty.txt:10:1: error TB201 number-gap: 1. is followed by 3.: 2 is not printed
                folder/目录 一/通报，1.txt:10:1: error TB201 number-gap: 1. is followed by 3.: 2 is not printed [suppressed: the publisher says so]

                """,
                """
                tongbao: tongbao.yaml:8: this suppression fits no finding any more: once there were two totals
                1 finding (1 error) in 1 of 2 files, 1 suppressed

                """
            ),
            (run.ExitCode, Lines(run.Output), Lines(run.Error))
        );
        Assert.Contains(
            "\"justification\": \"the publisher says so\"",
            _tool.Run("check", "folder", "-f", "sarif").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_is_written_to_a_file_and_overwritten_only_with_force()
    {
        _tool.Run("check", "faulty.txt", "-f", "json", "-o", "r.json", "-q");
        var again = _tool.Run("check", "sound.txt", "-f", "json", "-o", "r.json");

        Assert.Equal((6, "tongbao: r.json: exists already; --force overwrites it\n"), (again.ExitCode, Lines(again.Error)));
        Assert.Equal(1, JsonNode.Parse(_tool.Read("r.json"))!["summary"]!["warning"]!.GetValue<int>());
        Assert.Equal(0, _tool.Run("check", "sound.txt", "-f", "json", "-o", "r.json", "--force").ExitCode);
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void A_check_that_is_interrupted_leaves_no_half_report()
    {
        Linux.SkipElsewhere("sends a signal");
        _tool.With("slow/a.txt", FaultyNotice.Sound).With("slow/b.txt", "TONGBAO-FAULT wait\n" + FaultyNotice.Sound).HasFaults = true;
        using var process = _tool.Start("check", "slow", "-f", "ndjson", "-o", "r.ndjson", "-j", "1");
        Tool.WaitUntil(() => Directory.EnumerateFiles(_tool.Folder, ".tongbao-*").Any());
        _tool.Shell($"kill -TERM {process.Id}");
        var error = process.StandardError.ReadToEnd();
        Tool.WaitForExit(process);

        Assert.Equal((130, "tongbao: interrupted\n"), (process.ExitCode, Lines(error)));
        Assert.False(File.Exists(_tool.PathOf("r.ndjson")));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
