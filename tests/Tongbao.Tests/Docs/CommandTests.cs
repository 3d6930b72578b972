using System.Text.RegularExpressions;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Docs;

/// <summary>The commands of README and docs, block by block, as a reader types them. Those of the Chinese pages are the same.</summary>
[Trait("Category", "Process")]
public partial class CommandTests
{
    // The tool as it is run in a clone.
    private const string InClone = "dotnet run --project src/Tongbao.Cli -- ";

    /// <summary>What installs, builds or measures is not run here.</summary>
    private static readonly string[] NotRun = ["dotnet ", "npm ", "tests/"];

    public static TheoryData<string> Pages =>
        [.. DocPage.In("en").Where(page => Commands(page).Any(block => block.Any(IsRun))).Select(page => page.Name)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_command_of_a_page_runs(string name)
    {
        foreach (var block in Commands(DocPage.Of(name)))
        {
            using var folder = new ReaderFolder(block);
            Assert.All(block.Where(IsRun), command =>
            {
                var run = folder.Run(Runnable(command));
                Assert.True(run.ExitCode is (int)ExitCode.Done or (int)ExitCode.Findings, $"{command}: {run}");
            });
        }
    }

    [Fact]
    public void Every_command_of_a_page_is_of_a_program_that_is_known() =>
        Assert.DoesNotContain(DocPage.In("en").SelectMany(Commands).SelectMany(block => block), command =>
            !IsRun(command) && !NotRun.Any(program => command.StartsWith(program, StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Options_of_the_documentation_are_those_of_the_tool(string language)
    {
        using var tool = new Tool();
        var commands = Name()
            .Matches(DocPage.Of($"docs/{language}/commands.md").Text)
            .Select(match => match.Groups["name"].Value)
            .Distinct();
        var help = commands
            .Append("rules list")
            .Append("rules test")
            .Append("rules suggest")
            .Select(name => tool.Run([.. name.Split(' '), "--help"]));
        var ofTool = Options(string.Concat(help.Select(run => run.Output))).Append("--version").Append("--help").ToHashSet();
        var ofDocs = DocPage.In(language).SelectMany(page => Options(OwnWords(page.Text))).ToHashSet();

        Assert.Empty(ofTool.Except(ofDocs));
        Assert.Empty(ofDocs.Except(ofTool));
    }

    private static bool IsRun(string command) =>
        command.StartsWith("tongbao ", StringComparison.Ordinal)
        || command.StartsWith("jq ", StringComparison.Ordinal)
        || command.StartsWith("find ", StringComparison.Ordinal)
        || command.StartsWith(InClone, StringComparison.Ordinal);

    // A server would not end: its line is read, and not acted on.
    private static string Runnable(string command) =>
        command.Replace(InClone, "tongbao ", StringComparison.Ordinal)
        + (command.Contains("--serve", StringComparison.Ordinal) ? " --show-settings" : "");

    private static IEnumerable<IReadOnlyList<string>> Commands(DocPage page) =>
        page.Blocks("sh").Select(block => block.Trim().Split('\n').Select(line => Comment().Replace(line, "")).ToList());

    private static IEnumerable<string> Options(string text) => Option().Matches(text).Select(match => match.Value);

    // Without the lines that run or advise other programs.
    private static string OwnWords(string text) => string.Join('\n', text.Split('\n').Where(line => !OfOthers().IsMatch(line)));

    [GeneratedRegex(" +#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("(?<![a-z-])--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("^\\| `tongbao (?<name>[a-z]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("dotnet |npm |tests/|pdfdetach|--filter|--docs")]
    private static partial Regex OfOthers();
}
