using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

/// <summary>Where a setting comes from: the command line over the environment over tongbao.yaml over the default.</summary>
[Trait("Category", "Process")]
public sealed class SettingsTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("n.txt", SmallNotice.Text);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Every_setting_is_shown_with_its_value_and_where_it_comes_from()
    {
        _tool.With("tongbao.yaml", "format: json\njobs: 1\nexclude: [drafts/**, \"*.bak\"]\n").Environment["TONGBAO_JOBS"] = "3";

        Assert.Equal(
            """
            # tongbao.yaml
            lang          auto              default
            rules         –                 default
            passwordFile  –                 default
            format        json              tongbao.yaml:1
            provenance    boxes             command line
            jobs          3                 TONGBAO_JOBS
            timeout       60s               default
            memory        1GiB              default
            ocr           auto              default
            ocrEngine     auto              default
            ocrModels     –                 default
            ocrLang       chi_sim           default
            ocrTimeout    10m               default
            failOn        error             default
            include       –                 default
            exclude       drafts/**, *.bak  tongbao.yaml:3

            """,
            Shown("parse", "--provenance", "boxes")
        );
    }

    [Fact]
    public void What_tongbao_yaml_says_is_done_and_flags_and_variables_say_otherwise()
    {
        _tool.With("tongbao.yaml", "format: json\n");

        Assert.StartsWith("{", _tool.Run("parse", "n.txt").Output, StringComparison.Ordinal);
        Assert.StartsWith("schema:", _tool.Run("parse", "n.txt", "-f", "yaml").Output, StringComparison.Ordinal);
        _tool.Environment["TONGBAO_FORMAT"] = "yaml";
        Assert.StartsWith("schema:", _tool.Run("parse", "n.txt").Output, StringComparison.Ordinal);
        Assert.StartsWith("{", _tool.Run("parse", "n.txt", "-f", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_can_be_named_by_option_or_variable()
    {
        _tool.With("tongbao.yaml", "format: json\n").With("other.yaml", "format: csv\n").With("third.yaml", "format: xlsx\n").Environment[
            "TONGBAO_CONFIG"
        ] = "other.yaml";

        Assert.Contains("csv      other.yaml:1\n", Shown("parse"), StringComparison.Ordinal);
        Assert.Contains("xlsx     third.yaml:1\n", Shown("parse", "--config", "third.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Isolated_leaves_out_file_and_environment()
    {
        _tool.With("tongbao.yaml", "format: json\n").Environment["TONGBAO_JOBS"] = "3";
        var shown = Shown("parse", "--isolated");

        Assert.StartsWith("# no tongbao.yaml\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("TONGBAO_JOBS", shown, StringComparison.Ordinal);
        Assert.Equal(2, _tool.Run("parse", "n.txt", "--isolated", "--config", "tongbao.yaml").ExitCode);
    }

    [Theory]
    [InlineData("tongbao.yml", "tongbao: ../tongbao.yml is not read: a configuration is called tongbao.yaml\n")]
    [InlineData(".tongbao.yaml", "tongbao: ../.tongbao.yaml is not read: a configuration is called tongbao.yaml\n")]
    [InlineData("tongbao.yaml", "")]
    [InlineData("tongbao.yml", "", "--isolated")]
    public void A_configuration_of_another_name_is_said_not_to_be_read(string name, string error, params string[] options)
    {
        _tool.With(name, "format: json\n").With("a/n.txt", SmallNotice.Text).WorkingFolder = "a";

        Assert.Equal(error, _tool.Run(["parse", "n.txt", "-q", .. options]).Error);
    }

    [Fact]
    public void A_rule_profile_stands_relative_to_the_file_that_names_it()
    {
        _tool
            .With("rules/mine.yaml", "name: mine\nextends: default\n")
            .With("tongbao.yaml", "rules: rules/mine.yaml\n")
            .With("a/n.txt", SmallNotice.Text)
            .WorkingFolder = "a";
        var run = _tool.Run("parse", ".", "-o", "out");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"rules\":\"mine.yaml ", _tool.Read("a/out/manifest.ndjson"), StringComparison.Ordinal);
        Assert.Contains("Rules of the profile mine\n", _tool.Run("rules", "list").Output, StringComparison.Ordinal);
    }

    private string Shown(params string[] command)
    {
        var run = _tool.Run([.. command, "--show-settings"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.ReplaceLineEndings("\n");
    }

    private (int ExitCode, string Error) Failure(params string[] command)
    {
        var run = _tool.Run(command);
        return (run.ExitCode, run.Error.ReplaceLineEndings("\n"));
    }
}
