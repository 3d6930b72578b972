using System.Text.RegularExpressions;

namespace Tongbao.Tests.Docs;

/// <summary>README and pages say the same in both languages, as far as a program can tell.</summary>
public partial class LanguageTests
{
    // For who changes the code; these are in English alone.
    private static readonly string[] ForDevelopers = ["architecture.md", "performance.md"];

    public static TheoryData<string> Pages => [.. DocPage.In("zh").Select(page => page.Name)];

    [Fact]
    public void What_users_need_is_in_both_languages()
    {
        var english = DocPage.In("en").Skip(1).Select(page => Path.GetFileName(page.Name)).Except(ForDevelopers);

        Assert.Equal(english, DocPage.In("zh").Skip(1).Select(page => Path.GetFileName(page.Name)));
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_Chinese_page_has_the_headings_of_the_English_one(string name) =>
        Assert.Equal(English(name).HeadingLevels, DocPage.Of(name).HeadingLevels);

    [Theory, MemberData(nameof(Pages))]
    public void A_Chinese_page_has_the_code_of_the_English_one_but_for_comments(string name)
    {
        foreach (var language in new[] { "sh", "sql", "python", "csharp", "yaml" })
            Assert.Equal(English(name).Blocks(language).Select(Code), DocPage.Of(name).Blocks(language).Select(Code));
    }

    private static DocPage English(string name) =>
        DocPage.Of(
            name.Replace("docs/zh/", "docs/en/", StringComparison.Ordinal).Replace("README.zh.md", "README.md", StringComparison.Ordinal)
        );

    // The reason of a suppression is prose too.
    private static string Code(string block) => Reason().Replace(Comment().Replace(block, ""), "");

    [GeneratedRegex(@" *(?:(?<=^| )#|(?<= )//).*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("(?<=reason:).*$", RegexOptions.Multiline)]
    private static partial Regex Reason();
}
