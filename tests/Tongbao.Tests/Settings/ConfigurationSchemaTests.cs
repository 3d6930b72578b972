using NJsonSchema;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

/// <summary>What the reader of tongbao.yaml takes, its JSON Schema takes; what it refuses, the schema refuses.</summary>
public sealed class ConfigurationSchemaTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(
        "rules: city.rules.yaml\nformat: json\nprovenance: boxes\njobs: 4\ntimeout: 2m\nmemory: 512MiB\nfailOn: never\ninclude: "
            + "['*.pdf']\nexclude: [drafts/**]\n"
    )]
    [InlineData("severities:\n  TB303: 'off'\n  number-gap: error\n")]
    [InlineData(
        "suppressions:\n  - rule: TB204\n    reason: x\n  - rule: [TB204, number-gap]\n    files: 2023/**\n    issue: '2.1.1.3'\n    "
            + "subject: measures\n    reason: x\n"
    )]
    [InlineData("check:\n  format: sarif\n  strict: true\n  severity: warning\n")]
    public async Task Both_take(string yaml)
    {
        Assert.Null(Refusal(yaml));
        Assert.Empty((await Schema()).Validate(YamlValue.Read(yaml)!.ToJsonString()));
    }

    [Theory]
    [InlineData("formt: json")]
    [InlineData("format: jsno")]
    [InlineData("jobs: 0")]
    [InlineData("check:\n  severity: grave")]
    [InlineData("check:\n  stricct: true")]
    [InlineData("severities:\n  TB999: error")]
    [InlineData("severities:\n  TB201: fatal")]
    [InlineData("suppressions:\n  - rule: TB201")]
    [InlineData("suppressions:\n  - rule: TB201\n    reason: ' '")]
    [InlineData("suppressions:\n  - reason: x")]
    [InlineData("suppressions:\n  - rule: TB201\n    reason: x\n    file: y")]
    public async Task Both_refuse(string yaml)
    {
        Assert.NotNull(Refusal(yaml));
        Assert.NotEmpty((await Schema()).Validate(YamlValue.Read(yaml)!.ToJsonString()));
    }

    [Fact]
    public void Every_key_is_described() =>
        Assert.All(KnownSettings.All, setting => Assert.NotEmpty(setting.Schema(Language.English)["description"]!.GetValue<string>()));

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(ConfigurationSchema.Write(Language.English));

    private static string? Refusal(string yaml)
    {
        using var folder = new TempFolder();
        try
        {
            folder.Write("tongbao.yaml", yaml + "\n");
            ConfigurationReader.Read(folder.PathOf("tongbao.yaml"));
            return null;
        }
        catch (UsageException e)
        {
            return e.Message;
        }
    }
}
