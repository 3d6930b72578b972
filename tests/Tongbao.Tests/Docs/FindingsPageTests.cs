using Tongbao.Findings;

namespace Tongbao.Tests.Docs;

/// <summary>The page of findings is the registry: a section for each, in order of code.</summary>
public class FindingsPageTests
{
    [Fact]
    public void The_English_page_is_the_registry() =>
        DocTable.AssertIs(
            "docs/en/findings.md",
            "findings",
            [
                "| Code | Name | Severity |",
                "| --- | --- | --- |",
                .. FindingKinds.All.Select(kind => $"| [{kind.Code}]({Anchor(kind)}) | {kind.Name} | {kind.Severity.Words().English} |"),
                .. FindingKinds.All.SelectMany(Section),
            ]
        );

    [Fact]
    public void The_Chinese_page_has_every_finding_with_its_severity_and_all_that_the_English_one_says()
    {
        var page = DocPage.Of("docs/zh/findings.md");

        Assert.Equal(
            FindingKinds.All.Select(kind => $"| [{kind.Code}]({Anchor(kind)}) | {kind.Name} | {kind.Severity.Words().Chinese} |"),
            page.Table("findings").Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(WithoutMeaning)
        );
        Assert.Equal(
            FindingKinds.All.Select(kind => $"{kind.Code} {kind.Name}"),
            page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])
        );
        foreach (var part in new[] { "例：", "处理：" })
            Assert.Equal(FindingKinds.All.Length, page.Text.Split('\n').Count(line => line.StartsWith(part, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Section(FindingKind kind)
    {
        yield return $"\n## {kind.Code} {kind.Name}\n";
        yield return $"**{kind.Severity.Words().English}** · {kind.Meaning}\n";
        yield return $"Example: {kind.Example}\n";
        yield return $"What to do: {kind.Mending}";
        var spec = $"tests/Tongbao.Tests/Specs/checks/{kind.Code}-{kind.Name}.md";
        if (File.Exists(DocPage.PathOf(spec)))
            yield return $"\n[Notices with and without it](../../{spec})";
    }

    private static string Anchor(FindingKind kind) => $"#{kind.Code.ToLowerInvariant()}-{kind.Name}";

    // | code | name | severity | name in Chinese |
    private static string WithoutMeaning(string row) => string.Join('|', row.Split('|')[..4]) + "|";
}
