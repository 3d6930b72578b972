using NJsonSchema;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Samples;

/// <summary>A sample is manual, demonstration and golden file at once.</summary>
public class SampleTests
{
    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateDirectories(Repository.Samples)
                .Where(path => File.Exists(Path.Combine(path, "notice.pdf")))
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Names))]
    public void A_sample_gives_the_YAML_in_its_folder(string name)
    {
        var sample = new Sample(name);
        sample.AssertOutput("notice.yaml", NoticeYaml.Write(sample.Parse()));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_gives_the_JSON_in_its_folder(string name)
    {
        var sample = new Sample(name);
        sample.AssertOutput("notice.json", NoticeJson.Write(sample.Parse()));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_text_of_a_sample_gives_the_same_issues_as_its_PDF(string name)
    {
        var sample = new Sample(name);

        Assert.Equal(IssueText.Of(sample.Parse()), IssueText.Of(sample.Parse("notice.txt")));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_Word_file_of_a_sample_gives_the_same_notice_as_its_text(string name) =>
        AssertSameNotice(new Sample(name), "notice.docx");

    [Theory, MemberData(nameof(Names))]
    public void A_sample_has_as_many_issues_and_suggestions_as_the_README_says(string name)
    {
        var sample = new Sample(name);
        var notice = sample.Parse();

        Assert.Equal(sample.Documented(), (notice.Issues.Length, notice.Suggestions.Length));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_JSON_of_a_sample_satisfies_the_schema(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(NoticeSchema.ToJson());
        var notice = new Sample(name).Parse();

        Assert.All(Enum.GetValues<Provenance>(), provenance => Assert.Empty(schema.Validate(NoticeJson.Write(notice, provenance))));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_YAML_of_a_sample_reads_back_to_the_value_of_its_JSON(string name)
    {
        var notice = new Sample(name).Parse();

        Assert.All(Enum.GetValues<Provenance>(), provenance =>
            YamlValue.AssertSame(NoticeJson.Write(notice, provenance), NoticeYaml.Write(notice, provenance))
        );
    }

    [Fact]
    public async Task The_schema_refuses_an_issue_without_a_heading()
    {
        var schema = await JsonSchema.FromJsonAsync(NoticeSchema.ToJson());
        var json = System.Text.Json.Nodes.JsonNode.Parse(NoticeJson.Write(new Sample("01-numbered-problems").Parse()))!;
        json["issues"]![0]!.AsObject().Remove("heading");

        Assert.NotEmpty(schema.Validate(json.ToJsonString()));
    }

    [Theory]
    [InlineData("01-numbered-problems")]
    [InlineData("02-quoted-groups")]
    public void A_sample_in_which_every_total_agrees_has_no_finding(string name) => Assert.Empty(new Sample(name).Parse().Diagnostics);

    // Every field but the pages and lines it stands on.
    private static void AssertSameNotice(Sample sample, string file) =>
        Assert.Empty(
            NoticeComparison
                .Of(sample.Parse("notice.txt"), sample.Parse(file))
                .Differences.Where(difference =>
                    !difference.Field.EndsWith(".page", StringComparison.Ordinal)
                    && !difference.Field.EndsWith(".line", StringComparison.Ordinal)
                )
                .Select(difference => difference.ToString())
        );
}
