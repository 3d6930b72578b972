using System.Text.Json.Nodes;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Tables;

namespace Tongbao.Tests.Docs;

/// <summary>Tables of the documentation that list what the code has: keys, columns, settings, exit codes.</summary>
public class ReferenceTests
{
    public static TheoryData<string> Languages => [.. DocPage.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void The_page_of_the_output_has_every_key_of_the_schema_and_no_other(string language) =>
        Assert.Equal(
            Keys((JsonObject)JsonNode.Parse(NoticeSchema.ToJson())!, "").Select(key => key.Path).Order(StringComparer.Ordinal),
            DocPage.Of($"docs/{language}/output.md").KeysOfTables.Order(StringComparer.Ordinal)
        );

    [Theory, MemberData(nameof(Languages))]
    public void The_schema_describes_every_key_in_the_words_of_the_page(string language)
    {
        var meanings = DocPage.Of($"docs/{language}/output.md").Meanings;
        var described = Keys((JsonObject)JsonNode.Parse(NoticeSchema.ToJson(language == "zh" ? Language.Chinese : Language.English))!, "");

        Assert.All(described, key => Assert.Equal(WithoutBlanks(meanings[key.Path]), WithoutBlanks(key.Description ?? "")));
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_table_of_exit_codes_is_what_the_tool_ends_with(string language) =>
        Assert.Equal(
            Enum.GetValues<ExitCode>().Select(code => $"{(int)code} {code}"),
            DocPage
                .Of($"docs/{language}/commands.md")
                .Table("exit codes")
                .Skip(2)
                .Select(row => row.Split('|'))
                .Select(cells => $"{cells[1].Trim()} {cells[2].Trim()}")
        );

    [Theory, MemberData(nameof(Languages))]
    public void The_columns_of_CSV_are_those_of_the_file(string language)
    {
        using var csv = new MemoryStream();
        NoticeCsv.Write(csv, Enumerable.Empty<Notice>());
        var columns = System.Text.Encoding.UTF8.GetString(csv.ToArray()).Trim('\uFEFF', '\r', '\n').Split(',');

        Assert.Equal(
            $"| {string.Join(' ', columns.Select(column => $"`{column}`"))} |",
            DocPage.Of($"docs/{language}/tables.md").Table("csv").Last()
        );
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_keys_of_the_manifest_are_those_of_its_lines(string language) =>
        Assert.Equal(
            ManifestContext
                .Lines.ManifestEntry.Properties.Where(property => property.Get is not null)
                .Select(property => property.Name)
                .Order(),
            DocPage.Of($"docs/{language}/batches.md").KeysOfTables.Order()
        );

    [Theory, MemberData(nameof(Languages))]
    public void The_formats_of_findings_are_those_that_check_writes(string language) =>
        Assert.Equal(
            Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant()),
            DocPage.Of($"docs/{language}/check.md").KeysOfTables.Skip(1)
        );

    [Theory, MemberData(nameof(Languages))]
    public void The_page_of_commands_names_the_files_of_a_folder_that_are_read(string language)
    {
        var page = DocPage.Of($"docs/{language}/commands.md").Text;

        Assert.DoesNotContain(NoticeFiles.Patterns, pattern => !page.Contains($"`{pattern}`", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_tables_of_a_profile_are_those_of_the_default_one(string language) =>
        Assert.Equal(
            File.ReadLines(DocPage.PathOf("src/Tongbao/Profiles/default.yaml"))
                .Select(line => line.Split(':')[0])
                .Where(key => key.Length > 0 && key.All(char.IsAsciiLetter) && key != "name")
                .Order(StringComparer.Ordinal),
            DocPage.Of($"docs/{language}/rules.md").KeysOfTables.Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("en", "| Key | Variable | Option | Default |", "the number of cores")]
    [InlineData("zh", "| 键 | 环境变量 | 选项 | 默认值 |", "CPU 核数")]
    public void The_table_of_settings_is_what_is_declared(string language, string head, string cores) =>
        DocTable.AssertIs(
            $"docs/{language}/configuration.md",
            "settings",
            [
                head,
                "| --- | --- | --- | --- |",
                .. KnownSettings.All.Select(setting =>
                    $"| `{setting.Key}` | `{setting.Variable}` | `{setting.Option.Name}` | {Default(setting, cores)} |"
                ),
            ]
        );

    private static string Default(Setting setting, string cores) =>
        setting.Fallback.Length == 0 ? ""
        : setting == KnownSettings.Jobs ? cores
        : $"`{setting.Fallback}`";

    // In Chinese, Markdown has blanks around Latin words, and what is said has none.
    private static string WithoutBlanks(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    // claims, claims[].value, …; what refers to another part of the schema has the keys of that.
    private static IEnumerable<(string Path, string? Description)> Keys(JsonObject schema, string prefix)
    {
        foreach (var (name, value) in schema["properties"]?.AsObject() ?? [])
        {
            var isList = value!["type"] is { } type && type.ToJsonString().Contains("array", StringComparison.Ordinal);
            var key = prefix + name + (isList ? "[]" : "");
            yield return (key, (string?)value["description"]);
            if ((isList ? value["items"] : value) is JsonObject inner)
            {
                foreach (var below in Keys(inner, key + "."))
                    yield return below;
            }
        }
    }
}
