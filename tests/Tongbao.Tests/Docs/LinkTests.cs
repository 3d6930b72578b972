using Tongbao.Tests.Support;

namespace Tongbao.Tests.Docs;

public class LinkTests
{
    private static readonly string[] Others =
    [
        "CONTRIBUTING.md",
        "samples/README.md",
        "samples/ci/README.md",
        "samples/cluster/README.md",
        "tests/forms/README.md",
    ];

    public static TheoryData<string> Pages => [.. DocPage.Languages.SelectMany(DocPage.In).Select(page => page.Name), .. Others];

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_to_a_heading_in_it(string name) =>
        Assert.DoesNotContain(DocPage.Of(name).Links, link => !Exists(name, link));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_README_leads_to_every_page(string language)
    {
        var pages = DocPage.In(language);

        Assert.Empty(pages.Skip(1).Select(page => page.Name).Except(pages[0].Links));
    }

    [Fact]
    public void A_Chinese_page_leads_to_Chinese_pages_where_there_are_any()
    {
        var english = DocPage
            .In("zh")
            .SelectMany(page =>
                page.Links.Select(link => Target(page.Name, link.Split('#')[0]))
                    .Where(target => target.StartsWith("docs/en/", StringComparison.Ordinal))
                    .Where(target => target != page.Name.Replace("docs/zh/", "docs/en/", StringComparison.Ordinal))
                    .Select(target => target.Replace("docs/en/", "docs/zh/", StringComparison.Ordinal))
            );

        Assert.DoesNotContain(english, name => File.Exists(DocPage.PathOf(name)));
    }

    private static bool Exists(string page, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
        var target = path.Length == 0 ? page : Target(page, path);
        var isThere = File.Exists(DocPage.PathOf(target)) || Directory.Exists(DocPage.PathOf(target));
        return isThere && (anchor.Length == 0 || DocPage.Of(target).Anchors.Contains(anchor));
    }

    // The path below the root.
    private static string Target(string page, string link) =>
        Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(DocPage.PathOf(page))!, link)).Replace('\\', '/');
}
