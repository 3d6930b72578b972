using Tongbao.Tests.Support;

namespace Tongbao.Tests.Samples;

/// <summary>Samples that are tables: a ledger alone, and a notice with a table as a chapter and another as its annex.</summary>
public class LedgerSampleTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (
                var path in Directory
                    .EnumerateFiles(Repository.Samples, "ledger.*", SearchOption.AllDirectories)
                    .Where(path => Path.GetExtension(path) != ".yaml")
                    .Order(StringComparer.Ordinal)
            )
                rows.Add(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileName(path));
            return rows;
        }
    }

    [Theory]
    [InlineData("06-ledger")]
    [InlineData("07-ledger-in-annex")]
    public void The_web_page_gives_the_YAML_in_its_folder(string name)
    {
        var sample = new Sample(name);
        sample.AssertOutput("ledger.yaml", NoticeYaml.Write(sample.Parse("ledger.html")));
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_file_gives_the_same_issues(string name, string file)
    {
        var sample = new Sample(name);
        var (page, other) = (sample.Parse("ledger.html"), sample.Parse(file));

        Assert.Equal(0, other.Coverage.Lost);
        Assert.Equal(IssueText.Of(page), IssueText.Of(other));
        Assert.Equal(Annexed(page), Annexed(other));
        Assert.Equal(sample.Documented(), (other.Issues.Length, other.Suggestions.Length));
    }

    private static IEnumerable<string> Annexed(Notice notice) =>
        (notice.Annexes ?? []).SelectMany(annex =>
            annex.Issues.Select(issue => $"{annex.Title} {issue.Id} {issue.Heading} {issue.Status}")
        );
}
