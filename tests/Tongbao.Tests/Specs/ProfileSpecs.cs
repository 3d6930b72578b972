using Tongbao.Tests.Support;

namespace Tongbao.Tests.Specs;

/// <summary>What rows of a profile of the user's own do.</summary>
public class ProfileSpecs
{
    [Theory, Spec("own-rows.md")]
    public void Rows_of_ones_own_are_never_overruled(string name, string input, string expected)
    {
        var parts = input.Split("---\n");
        var profile = RuleProfile.Read(new StringReader($"name: mine\nextends: default\n{parts[0]}"), "mine.yaml");
        var text = $"一、整改落实情况\n1.关于“学习不深入”问题的整改\n整改措施：{parts[1]}\n";

        var issue = Assert.Single(NoticeParser.Parse(NoticeSource.FromText(text), new ParseOptions { Rules = profile }).Issues);

        SpecFile.AssertGives(name, expected, $"{issue.Status} | {issue.StatusFrom?.ToString() ?? "–"} | {(issue.LongTerm ? "yes" : "–")}");
    }
}
