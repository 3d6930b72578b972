using Tongbao.Cli.Commands;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

/// <summary>Where a setting comes from: the command line over the environment over tongbao.yaml over the default.</summary>
public sealed class ResolvedSettingsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_command_line_wins_over_the_environment_over_the_file_over_the_default()
    {
        Assert.Equal("60s default", Told(KnownSettings.Timeout));

        _folder.Write("tongbao.yaml", "timeout: 5s\n");
        Assert.Equal($"5s {Name}:1", Told(KnownSettings.Timeout));

        _environment["TONGBAO_TIMEOUT"] = "6s";
        Assert.Equal("6s TONGBAO_TIMEOUT", Told(KnownSettings.Timeout));
        Assert.Equal("7s command line", Told(KnownSettings.Timeout, "--timeout", "7s"));
    }

    [Fact]
    public void An_empty_variable_is_none()
    {
        _environment["TONGBAO_TIMEOUT"] = "";

        Assert.Equal("60s default", Told(KnownSettings.Timeout));
    }

    [Fact]
    public void Lists_are_separated_by_commas_in_the_environment_and_given_one_by_one_on_the_command_line()
    {
        _environment["TONGBAO_EXCLUDE"] = "drafts/**, *.bak";
        Assert.Equal(["drafts/**", "*.bak"], Settings().Get(KnownSettings.Exclude));
        Assert.Equal(["a", "b,c"], Settings("--exclude", "a", "--exclude", "b,c").Get(KnownSettings.Exclude));
    }

    [Fact]
    public void Isolated_leaves_out_the_environment()
    {
        _environment["TONGBAO_JOBS"] = "3";

        Assert.Equal("default", new ResolvedSettings(Parsed(), null, isolated: true, Variable).Value(KnownSettings.Jobs).Origin);
    }

    [Theory]
    [InlineData("many", "TONGBAO_JOBS many: expected 1 or more")]
    [InlineData("0", "TONGBAO_JOBS 0: expected 1 or more")]
    public void A_variable_that_makes_no_sense_is_named(string value, string message)
    {
        _environment["TONGBAO_JOBS"] = value;

        Assert.Equal(message, Assert.Throws<UsageException>(() => Settings().Get(KnownSettings.Jobs)).Message);
    }

    [Theory]
    [InlineData("--jobs 0: expected 1 or more", "--jobs", "0")]
    [InlineData("--timeout soon: expected a time such as 60s, 500ms or 2m", "--timeout", "soon")]
    [InlineData("--memory 1MiB: expected a size such as 1GiB, 64MiB at least", "--memory", "1MiB")]
    [InlineData("--ocr-lang 中文: expected a language of Tesseract, such as chi_sim or chi_sim+eng", "--ocr-lang", "中文")]
    public void An_option_that_makes_no_sense_is_named(string message, params string[] arguments)
    {
        var settings = Settings(arguments);

        Assert.Equal(
            message,
            Assert
                .Throws<UsageException>(() =>
                {
                    foreach (var setting in KnownSettings.All)
                        setting.Check(settings.Value(setting));
                })
                .Message
        );
    }

    [Fact]
    public void Every_setting_is_shown_with_its_value_and_where_it_comes_from()
    {
        _folder.Write("tongbao.yaml", "format: json\njobs: 1\nexclude: [drafts/**, \"*.bak\"]\n");
        _environment["TONGBAO_JOBS"] = "3";

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
            """.ReplaceLineEndings("\n"),
            Shown("--provenance", "boxes")
        );
    }

    [Fact]
    public void A_check_also_shows_severities_and_suppressions()
    {
        _folder.Write(
            "tongbao.yaml",
            """
            severities: {heading-repeated: off}
            suppressions:
              - rule: TB204
                reason: both totals are confirmed
            check:
              strict: true
            """
        );
        var command = CheckCommand.Create();
        var shown = Shown(new ResolvedSettings(command.Parse("in"), File(), isolated: false, Variable).Lines(command));

        Assert.Contains("check.strict        true                       tongbao.yaml:6\n", shown, StringComparison.Ordinal);
        Assert.EndsWith(
            "severities.TB303    off                        tongbao.yaml:1\nsuppressions.TB204  both totals are confirmed  tongbao.yaml:3",
            shown,
            StringComparison.Ordinal
        );
    }

    private string Name => Path.GetRelativePath(Environment.CurrentDirectory, _folder.PathOf("tongbao.yaml")).Replace('\\', '/');

    private static System.CommandLine.ParseResult Parsed(params string[] arguments) => ParseCommand.Create().Parse(["in", .. arguments]);

    private string? Variable(string name) => _environment.GetValueOrDefault(name);

    private ConfigurationFile? File() =>
        System.IO.File.Exists(_folder.PathOf("tongbao.yaml")) ? ConfigurationReader.Read(_folder.PathOf("tongbao.yaml")) : null;

    private ResolvedSettings Settings(params string[] arguments) => new(Parsed(arguments), File(), isolated: false, Variable);

    private string Told(Setting setting, params string[] arguments)
    {
        var value = Settings(arguments).Value(setting);
        return $"{value.Text} {value.Origin}";
    }

    private string Shown(params string[] arguments)
    {
        var parsed = Parsed(arguments);
        return Shown(new ResolvedSettings(parsed, File(), isolated: false, Variable).Lines(parsed.CommandResult.Command));
    }

    // Without the way from the working folder of the tests to their own.
    private string Shown(IEnumerable<string> lines) => string.Join('\n', lines).Replace(Name, "tongbao.yaml", StringComparison.Ordinal);
}
