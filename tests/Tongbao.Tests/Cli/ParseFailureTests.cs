using System.Text;
using Tongbao.Tests.Reading;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>What the user sees when something is wrong: an exit code, and one line that names the file and the reason.</summary>
[Trait("Category", "Process")]
public sealed class ParseFailureTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("good.txt", SmallNotice.Text);

    public static TheoryData<string, string> Unreadable =>
        new()
        {
            { "no-such-file.pdf", "tongbao: no-such-file.pdf: TB110 unreadable: no such file" },
            { "empty.pdf", "tongbao: empty.pdf: TB110 unreadable: the file is empty" },
            { "blank.txt", "tongbao: blank.txt: TB110 unreadable: the file holds no text" },
            { "page.pdf", "tongbao: page.pdf: TB110 unreadable: the web page holds no text" },
            { "garbage.pdf", "tongbao: garbage.pdf: TB110 unreadable: not a PDF, and not text either" },
            {
                "truncated-60.pdf",
                "tongbao: truncated-60.pdf: TB110 unreadable: a damaged PDF: it is cut off, or its table of objects (xref) is broken"
            },
            { "image-only.pdf", "tongbao: image-only.pdf: TB112 no-text: 1 page without text: if it was scanned, OCR is needed" },
            { "user-password-aes256.pdf", "tongbao: user-password-aes256.pdf: TB111 encrypted: encrypted, a password is needed" },
        };

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_folder_without_notices_says_what_was_looked_for_and_why_the_run_fails()
    {
        Arrange();

        AssertFails(
            4,
            "tongbao: empty: TB110 unreadable: the folder holds no notice (looked for *.pdf, *.txt, *.html, *.htm, *.mht, *.mhtml, *.docx, "
                + "*.docm, *.dotx, *.doc, *.wps, *.rtf, *.odt, *.xlsx, *.xlsm, *.xls, *.et, *.ods, *.gz, *.zip)\n"
                + "exit code 4: 1 of 1 input could not be read",
            _tool.Run("parse", "empty")
        );
    }

    [Theory, MemberData(nameof(Unreadable))]
    public void An_input_that_cannot_be_read_is_one_line_and_exit_code_4(string input, string message)
    {
        Arrange();

        AssertFails(4, message, _tool.Run("parse", input, "--ocr", "never"));
    }

    [Fact]
    public void Explain_says_the_same_of_an_input_that_cannot_be_read() =>
        AssertFails(4, "tongbao: no-such-file.pdf: TB110 unreadable: no such file", _tool.Run("explain", "no-such-file.pdf"));

    [Fact]
    public void A_wrong_password_is_told_from_a_missing_one()
    {
        Arrange();

        AssertFails(
            4,
            "tongbao: user-password-aes256.pdf: TB111 encrypted: encrypted, and the password does not open it",
            _tool.Run("parse", "user-password-aes256.pdf", "--password", "wrong")
        );
    }

    [Fact]
    public void The_right_password_opens_a_notice()
    {
        Arrange();
        var run = _tool.Run("parse", "user-password-aes256.pdf", "--password", Fixture.Password);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("title: 中共云河县水务局党组关于巡察整改情况的通报\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_standard_input_is_told_as_an_empty_file() =>
        AssertFails(4, "tongbao: -: TB110 unreadable: the file is empty", _tool.Run("parse", "-"));

    [Fact]
    public void Of_several_inputs_the_good_ones_are_written_and_the_bad_ones_named()
    {
        AssertFails(
            3,
            "tongbao: bad.txt: TB110 unreadable: no such file",
            _tool.Run("parse", "bad.txt", "good.txt", "-o", "out", "--quiet")
        );
        Assert.Equal(["good.txt.yaml", "manifest.ndjson"], Files("out"));
    }

    [Fact]
    public void When_no_input_could_be_read_each_has_its_line()
    {
        var run = _tool.Run("parse", "one.txt", "two.txt", "-o", "out", "--quiet", "-j", "1");

        Assert.Equal(
            (4, "", "tongbao: one.txt: TB110 unreadable: no such file\ntongbao: two.txt: TB110 unreadable: no such file\n"),
            (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n"))
        );
        Assert.Equal(["manifest.ndjson"], Files("out"));
    }

    [Fact]
    public void Several_inputs_without_a_folder_are_refused_before_any_work() =>
        AssertFails(2, "tongbao: several inputs need a folder to write to: -o DIR", _tool.Run("parse", "good.txt", "good.txt"));

    [Fact]
    public void Two_inputs_for_one_output_are_refused_before_any_work()
    {
        _tool.With("a/n.txt", SmallNotice.Text).With("b/n.txt", SmallNotice.Text);

        AssertFails(
            2,
            $"tongbao: a/n.txt and b/n.txt would both be written to {Path.Combine("out", "n.txt.yaml")}: "
                + "leave one out (--exclude), or name a folder above both",
            _tool.Run("parse", "a/n.txt", "b/n.txt", "-o", "out")
        );
        Assert.False(Directory.Exists(_tool.PathOf("out")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void Two_inputs_of_one_path_are_no_two_rows_of_one_path_on_standard_output(string format)
    {
        _tool.With("a/n.txt", SmallNotice.Text).With("b/n.txt", SmallNotice.Text);

        AssertFails(
            2,
            "tongbao: a/n.txt and b/n.txt both go by the path n.txt: leave one out (--exclude), or name a folder above both",
            _tool.Run("parse", "a/n.txt", "b/n.txt", "-f", format)
        );
        Assert.Equal(0, _tool.Run("parse", "*/n.txt", "-f", format).ExitCode);
    }

    [Fact]
    public void An_output_that_exists_is_not_overwritten_unasked()
    {
        _tool.With("out.yaml", "mine");

        AssertFails(6, "tongbao: out.yaml: exists already; --force overwrites it", _tool.Run("parse", "good.txt", "-o", "out.yaml"));
        Assert.Equal("mine", _tool.Read("out.yaml"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_exit_code_6_and_leaves_nothing_behind()
    {
        var run = _tool.With("file", "mine").Run("parse", "good.txt", "-o", "file/out.yaml");

        Assert.Equal((6, ""), (run.ExitCode, run.Output));
        Assert.Matches("^tongbao: file/out\\.yaml: cannot be written: [^\n]+\n$", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(["file", "good.txt"], Files(""));
    }

    [Theory]
    [InlineData(
        "name: mine\nlabels: [ }\n",
        "tongbao: mine.yaml:2: this is no YAML: look at the indentation, at colons, brackets and quotation marks here and in the line above"
    )]
    [InlineData("", "tongbao: mine.yaml:1: the profile is empty")]
    [InlineData(
        "extends: nowhere\nname: mine\n",
        "tongbao: mine.yaml:1: extends: nowhere is no file, and not default: a path is relative to mine.yaml"
    )]
    [InlineData("name: mine\nlabel: []\n", "tongbao: mine.yaml:2: the key label is not known here")]
    [InlineData(
        "name: mine\nextends: default\nstatuses:\n  - { name: a, status: completed, pattern: \"(\" }\n",
        "tongbao: mine.yaml:4: no regular expression: ("
    )]
    public void A_broken_rule_profile_is_told_with_file_and_line(string profile, string message) =>
        AssertFails(2, message, _tool.With("mine.yaml", profile).Run("parse", "good.txt", "--rules", "mine.yaml"));

    [Fact]
    public void A_rule_profile_that_is_not_there_is_told_by_name()
    {
        var run = _tool.Run("parse", "good.txt", "--rules", "mine.yaml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^tongbao: mine\\.yaml: the rule profile cannot be read: [^\n]+\n$", run.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("unknown")]
    [InlineData("parse", "good.txt", "-f", "xml")]
    [InlineData("parse", "good.txt", "--provenance", "much")]
    [InlineData("explain", "good.txt", "--stage", "seven")]
    [InlineData("schema", "--wrong")]
    [InlineData("rules")]
    public void A_wrong_command_line_is_exit_code_2_and_no_stack_trace(params string[] arguments)
    {
        var run = _tool.Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("tongbao: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("tongbao: see tongbao --help\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static void AssertFails(int code, string message, ToolRun run) =>
        Assert.Equal((code, "", message + "\n"), (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n")));

    private IEnumerable<string?> Files(string folder) =>
        Directory.EnumerateFileSystemEntries(_tool.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void Arrange()
    {
        Directory.CreateDirectory(_tool.PathOf("empty"));
        _tool
            .With("empty.pdf", [])
            .With("blank.txt", " \n\n")
            .With("page.pdf", Encoding.UTF8.GetBytes("<!DOCTYPE html><title>404</title>"));
        foreach (var name in (string[])["garbage", "truncated-60", "image-only", "user-password-aes256"])
            File.Copy(new Fixture(name).PathOf("pdf"), _tool.PathOf($"{name}.pdf"));
    }
}
