using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

[Trait("Category", "Process")]
public sealed class HelpTests : IDisposable
{
    /// <summary>Of a terminal as it is opened.</summary>
    private const int Rows = 40;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("en", "Usage:")]
    [InlineData("zh", "用法：")]
    public void The_help_of_the_tool_fits_a_screen_with_a_line_a_command(string language, string heading)
    {
        var help = _tool.Run("--help", "--lang", language).Output;

        Assert.Contains(heading, help, StringComparison.Ordinal);
        Assert.True(help.Split('\n').Length <= Rows, help);
        Assert.DoesNotContain(help.Split('\n'), line => line.Length > 100);
    }

    [Theory]
    [InlineData("parse", "[<INPUT>...] [options]")]
    [InlineData("rules test", "[<PROFILE>...] [options]")]
    [InlineData("rules show", "<NAME> [options]")]
    [InlineData("diff", "[<EXPECTED>] [<ACTUAL>] [options]")]
    [InlineData("rules", "<command> [options]")]
    public void Usage_says_what_is_needed_and_what_may_be_several(string command, string usage)
    {
        Assert.Contains($"\n  tongbao {command} {usage}\n", _tool.Run([.. command.Split(' '), "--help"]).Output, StringComparison.Ordinal);
        Assert.Contains("\\-help", _tool.Run("man", command.Split(' ')[0]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_completes_commands_options_and_values()
    {
        File.WriteAllText(_tool.PathOf("completion.sh"), _tool.Run("completion", "bash").Output);

        Assert.Equal("json", Completed("tongbao parse -f js"));
        Assert.Equal("rules", Completed("tongbao ru"));
        Assert.Equal("suggest", Completed("tongbao rules su"));
        Assert.Equal("--resume", Completed("tongbao parse --resu"));
    }

    [Theory]
    [InlineData("zsh", "bashcompinit")]
    [InlineData("fish", "-l format -x -a 'yaml json ndjson csv xlsx parquet'")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Other_shells_get_a_script_of_their_own(string shell, string words) =>
        Assert.Contains(words, _tool.Run("completion", shell).Output, StringComparison.Ordinal);

    [Fact]
    public void Every_command_has_a_manual_page()
    {
        Directory.CreateDirectory(_tool.PathOf("man1"));
        _tool.Run("man", "-o", "man1");

        Assert.Contains("tongbao-rules-list.1", Directory.EnumerateFiles(_tool.PathOf("man1")).Select(Path.GetFileName));
        Assert.Equal(File.ReadAllText(_tool.PathOf("man1/tongbao-parse.1")), _tool.Run("man", "parse").Output);
        Assert.StartsWith(".TH TONGBAO-PARSE 1", _tool.Run("man", "parse").Output, StringComparison.Ordinal);
    }

    private string Completed(string line)
    {
        var words = line.Split(' ');
        return _tool
            .Shell(
                $"bash -c '. ./completion.sh; COMP_WORDS=({string.Join(' ', words)}); COMP_CWORD={words.Length - 1}; _tongbao; "
                    + "echo \"${COMPREPLY[*]}\"'"
            )
            .Output.Trim();
    }
}
