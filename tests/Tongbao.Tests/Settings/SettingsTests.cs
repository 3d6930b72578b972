using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

/// <summary>Where a setting comes from: the command line over the environment over tongbao.yaml over the default.</summary>
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
            rules       –                 default
            format      json              tongbao.yaml:1
            provenance  boxes             command line
            jobs        3                 TONGBAO_JOBS
            timeout     60s               default
            memory      1GiB              default
            ocr         auto              default
            ocrLang     chi_sim           default
            ocrTimeout  10m               default
            failOn      error             default
            include     –                 default
            exclude     drafts/**, *.bak  tongbao.yaml:3

            """,
            Shown("parse", "--provenance", "boxes")
        );
    }

    [Fact]
    public void A_check_also_shows_severities_and_suppressions()
    {
        _tool.With(
            "tongbao.yaml",
            "severities: {heading-repeated: off}\nsuppressions:\n  - rule: TB204\n    reason: both totals are confirmed\ncheck:\n  strict: true\n"
        );

        Assert.Contains("check.strict        true                       tongbao.yaml:6\n", Shown("check"), StringComparison.Ordinal);
        Assert.Contains(
            "severities.TB303    off                        tongbao.yaml:1\nsuppressions.TB204  both totals are confirmed  tongbao.yaml:3\n",
            Shown("check"),
            StringComparison.Ordinal
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
    public void The_nearest_file_upward_holds_and_no_other()
    {
        _tool.With("tongbao.yaml", "format: json\njobs: 1\n").With("a/tongbao.yaml", "format: csv\n").With("a/b/n.txt", "").WorkingFolder =
            "a/b";

        Assert.Contains("# ../tongbao.yaml\n", Shown("parse"), StringComparison.Ordinal);
        Assert.Contains("format      csv      ../tongbao.yaml:1\n", Shown("parse"), StringComparison.Ordinal);
        Assert.DoesNotContain("jobs        1 ", Shown("parse"), StringComparison.Ordinal);
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

    [Fact]
    public void A_variable_that_makes_no_sense_is_named()
    {
        _tool.Environment["TONGBAO_JOBS"] = "many";

        Assert.Equal((2, "tongbao: TONGBAO_JOBS many: expected 1 or more\n"), Failure("parse", "n.txt"));
    }

    [Theory]
    [InlineData("jobs: 0", "tongbao.yaml:1: jobs 0: expected 1 or more")]
    [InlineData("\n\nformt: json", "tongbao.yaml:3: the key formt is not known here")]
    [InlineData("format: jsno", "tongbao.yaml:1: format jsno: expected yaml, json, ndjson, csv, xlsx, parquet")]
    [InlineData("timeout: soon", "tongbao.yaml:1: timeout soon: expected a time such as 60s, 500ms or 2m")]
    [InlineData("check:\n  strict: maybe", "tongbao.yaml:2: check.strict maybe: expected true or false")]
    [InlineData("check:\n  stricct: true", "tongbao.yaml:2: the key stricct is not known here")]
    [InlineData(
        "severities:\n  number-gpa: off",
        "tongbao.yaml:2: no rule is called number-gpa; did you mean number-gap? tongbao rules list shows them all"
    )]
    [InlineData("severities:\n  TB201: fatal", "tongbao.yaml:2: fatal is not known here; it can be: error, warning, info, off")]
    [InlineData(
        "severities:\n  TB201: off\n  number-gap: info",
        "tongbao.yaml:3: number-gap stands here twice, once by its code and once by its name"
    )]
    [InlineData("suppressions:\n  - rule: TB201", "tongbao.yaml:2: the key reason is missing")]
    [InlineData(
        "suppressions:\n  - rule: TB201\n    reason: ' '",
        "tongbao.yaml:3: a reason is expected here: why is the finding accepted?"
    )]
    [InlineData("suppressions:\n  - rule: TB201\n    reason: x\n    file: y", "tongbao.yaml:4: the key file is not known here")]
    [InlineData("format: json\nformat: yaml", "tongbao.yaml:2: Duplicate key format")]
    public void A_mistake_in_the_file_is_told_with_its_line(string configuration, string message)
    {
        _tool.With("tongbao.yaml", configuration + "\n");

        Assert.Equal((2, $"tongbao: {message}\n"), Failure("parse", "n.txt"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void An_empty_file_sets_nothing(string configuration) =>
        Assert.Equal(0, _tool.With("tongbao.yaml", configuration).Run("parse", "n.txt").ExitCode);

    [Fact]
    public void A_file_that_is_not_there_or_not_UTF_8_is_named()
    {
        _tool.With("latin.yaml", [0x66, 0xE9]);

        Assert.StartsWith(
            "tongbao: none.yaml: the configuration cannot be read: ",
            Failure("parse", "n.txt", "--config", "none.yaml").Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "tongbao: latin.yaml: the configuration cannot be read: ",
            Failure("parse", "n.txt", "--config", "latin.yaml").Error,
            StringComparison.Ordinal
        );
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
