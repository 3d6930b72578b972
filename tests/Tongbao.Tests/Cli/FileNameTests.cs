using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>Names that trip programs up: each costs its own document at most.</summary>
[Trait("Category", "Process")]
public sealed class FileNameTests : IDisposable
{
    private static readonly string[] Stages = ["notice", "lines", "paragraphs", "outline"];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_long_name_gets_a_shorter_output_and_the_batch_goes_on()
    {
        var longest = new string('通', 83) + ".txt";
        _tool.With("in/a.txt", SmallNotice.Text).With($"in/{longest}", SmallNotice.Text).With("in/长.txt", SmallNotice.Text);

        Assert.Equal(0, _tool.Run("parse", "in", "-o", "out", "--fail-on", "never").ExitCode);
        Assert.Equal(["a.txt ok", $"{longest} ok", "长.txt ok"], _tool.Statuses().Order(StringComparer.Ordinal));
        Assert.All(_tool.Manifest(), line => Assert.True(File.Exists(_tool.PathOf($"out/{line["output"]}"))));
        Assert.Equal(0, _tool.Run("parse", "in", "-o", "out", "--resume", "--fail-on", "never").ExitCode);
        Assert.Equal(0, _tool.Run("diff", "out", "in", "--parse").ExitCode);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name()
    {
        _tool.With("@通报.txt", SmallNotice.Text).With("通报.txt", "no-such-file.txt");

        var run = _tool.Run("parse", "@通报.txt", "-f", "json", "--fail-on", "never");

        Assert.Equal((0, true), (run.ExitCode, run.Output.Contains("\"@通报.txt\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_Mac_put_beside_a_notice_is_no_document()
    {
        byte[] appleDouble = [0, 5, 0x16, 7, 0, 2, 0, 0];
        _tool.With("in/a.txt", SmallNotice.Text).With("in/._a.txt", appleDouble).With("in/__MACOSX/._a.txt", appleDouble);

        Assert.Equal(0, _tool.Run("parse", "in", "-o", "out", "--fail-on", "never").ExitCode);
        Assert.Equal(["a.txt ok"], _tool.Statuses());
    }

    [Fact]
    public void A_file_that_is_gone_when_its_turn_comes_fails_alone()
    {
        _tool.With("in/a.txt", SmallNotice.Text).With("list", "in/a.txt\nin/gone.txt\n");

        Assert.Equal(3, _tool.Run("parse", "--files-from", "list", "-o", "out", "--fail-on", "never").ExitCode);
        Assert.Equal(["in/a.txt ok", "in/gone.txt failed"], _tool.Statuses());
    }

    [Fact]
    public void Explain_prints_no_control_or_format_character_of_a_document()
    {
        _tool.With("notice.txt", SmallNotice.Text.Replace("核对", "核\u001B[2J对\u202E", StringComparison.Ordinal));

        var output = string.Concat(Stages.Select(stage => _tool.Run("explain", "notice.txt", "--stage", stage).Output));

        Assert.Contains("核\\u001B[2J对", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, c => c is '\u001B' or '\u202E');
    }
}
