using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

/// <summary>Who runs only a part of the tests, by category, gets all of that part and nothing else.</summary>
public partial class CategoryTests
{
    /// <summary>What a test needs, as its source says it, and the categories of which its class has one.</summary>
    private static readonly (Regex Sign, string[] Categories)[] Needs =
    [
        (Tools(), ["Process", "Slurm"]),
        (Processes(), ["Process", "Slurm"]),
        (Browsers(), ["Browser"]),
        (Recognitions(), ["Ocr"]),
        (Conversions(), ["LibreOffice"]),
        (SystemCalls(), ["Linux"]),
    ];

    public static TheoryData<string> TestClasses =>
        [
            .. SourceTree
                .Files(Path.Combine(Repository.Root, "tests", "Tongbao.Tests"))
                .Where(file => Path.GetFileName(file) != "CategoryTests.cs" && IsTestClass().IsMatch(File.ReadAllText(file)))
                .Select(SourceTree.Name),
        ];

    [Theory, MemberData(nameof(TestClasses))]
    public void A_class_that_starts_the_tool_or_another_program_says_so(string file)
    {
        // Comments may speak of what the code does not do.
        var code = string.Join(
            '\n',
            File.ReadLines(Path.Combine(Repository.Root, file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        );
        var said = Category().Matches(code).Select(match => match.Groups[1].Value).ToHashSet();
        var missing = Needs
            .Where(need => need.Sign.IsMatch(code) && !said.Overlaps(need.Categories))
            .Select(need => $"{file}: add [Trait(\"Category\", \"{need.Categories[0]}\")], because of {need.Sign.Match(code).Value}");

        Assert.Empty(missing);
    }

    [GeneratedRegex(@"^\s*\[(Skippable)?(Fact|Theory)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex IsTestClass();

    [GeneratedRegex("""Trait\("Category", "(\w+)"\)""")]
    private static partial Regex Category();

    // The tool, and the fixtures that run it for the tests of a class.
    [GeneratedRegex(
        @"\b(new Tool\b|Tool _tool\b|Tool\.\w+|IClassFixture<(ShardedBatch|UndisturbedRuns|GoldenOutputs|ReviewedFolder|RunningServer)>)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Tools();

    [GeneratedRegex(@"\bProcess(\.Start|StartInfo)\(")]
    private static partial Regex Processes();

    [GeneratedRegex(@"\bChromium chromium\b")]
    private static partial Regex Browsers();

    [GeneratedRegex(@"\bScanSample\.(SkipWithoutOcr|Scan)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Recognitions();

    [GeneratedRegex(@"\bSoffice\.\w+\(")]
    private static partial Regex Conversions();

    [GeneratedRegex("/proc/|pgrep|\\bps -|kill -|/bin/kill|setpriv|mount -t")]
    private static partial Regex SystemCalls();
}
