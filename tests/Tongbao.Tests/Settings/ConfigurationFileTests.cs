using Tongbao.Cli.Settings;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

public sealed class ConfigurationFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a/b", "a/tongbao.yaml")]
    [InlineData("a", "a/tongbao.yaml")]
    [InlineData("c/d", "tongbao.yaml")]
    public void The_nearest_file_upward_holds_and_no_other(string from, string expected)
    {
        _folder.Write("tongbao.yaml", "format: json\n");
        _folder.Write("a/tongbao.yaml", "format: csv\n");

        Assert.Equal(_folder.PathOf(expected), ConfigurationFile.Find(_folder.PathOf(from)));
    }

    [Fact]
    public void A_value_is_known_by_its_key_with_line_and_folder()
    {
        _folder.Write("conf/tongbao.yaml", "# mine\nrules: city.yaml\nexclude: [drafts/**, \"*.bak\"]\ncheck:\n  strict: true\n");
        var file = ConfigurationReader.Read(_folder.PathOf("conf/tongbao.yaml"));

        Assert.Equal(["drafts/**", "*.bak"], file.Value("exclude")!.Texts);
        Assert.Equal("true", file.Value("check.strict")!.Text);
        Assert.EndsWith("tongbao.yaml:5", file.Value("check.strict")!.Origin, StringComparison.Ordinal);
        Assert.Equal(_folder.PathOf("conf"), file.Folder);
        Assert.Equal(_folder.PathOf("conf/city.yaml"), KnownSettings.Rules.Read(file.Value("rules")!)!.FullName);
        Assert.Null(file.Value("jobs"));
    }

    [Fact]
    public void Severities_and_suppressions_are_known_by_code()
    {
        _folder.Write(
            "tongbao.yaml",
            """
            severities:
              heading-repeated: off
              number-gap: error
            suppressions:
              - rule: [TB204, number-gap]
                files: 2023/**
                issue: '1.2'
                subject: measures
                reason: both totals are confirmed
            """
        );
        var file = ConfigurationReader.Read(_folder.PathOf("tongbao.yaml"));

        Assert.Null(file.Severities["TB303"].Severity);
        Assert.Equal(Severity.Error, file.Severities["TB201"].Severity);
        var suppression = Assert.Single(file.Suppressions);
        Assert.Equal(["TB201", "TB204"], suppression.Rules.Order(StringComparer.Ordinal));
        Assert.Equal(("1.2", "measures", "both totals are confirmed"), (suppression.Issue, suppression.Subject, suppression.Reason));
        Assert.EndsWith("tongbao.yaml:5", suppression.Origin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void An_empty_file_sets_nothing(string configuration)
    {
        _folder.Write("tongbao.yaml", configuration);
        var file = ConfigurationReader.Read(_folder.PathOf("tongbao.yaml"));

        Assert.Equal((0, 0, 0), (file.Values.Count, file.Severities.Count, file.Suppressions.Count));
    }
}
