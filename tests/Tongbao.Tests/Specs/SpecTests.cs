using System.Reflection;
using Tongbao.Tests.Support;
using Tongbao.Text;

namespace Tongbao.Tests.Specs;

public class SpecTests
{
    private static readonly string[] Names =
    [
        .. Directory.GetFiles(SpecFile.Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The specs of the checks stand in a folder of their own.</summary>
    public static TheoryData<string> Files { get; } =
    [
        .. Directory
            .GetFiles(SpecFile.Folder, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SpecFile.Folder, path))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_spec_is_run_by_one_test()
    {
        var run = typeof(SpecTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<SpecAttribute>()?.File)
            .OfType<string>()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Names, run);
    }

    [Theory, MemberData(nameof(Files))]
    public void No_character_of_a_spec_is_lost(string file) => Assert.All(SpecFile.Read(file), spec =>
        {
            var coverage = NoticeParser.Parse(NoticeSource.FromText(spec.Input)).Coverage;

            Assert.Equal(0, coverage.Lost);
            Assert.Equal(coverage.Characters, coverage.Structured + coverage.Syntax + coverage.Furniture);
            Assert.Equal(Folding.CountInk(spec.Input), coverage.Characters);
        });

    [Fact]
    public void A_case_is_an_input_an_output_and_the_reason() =>
        Assert.Equal(
            [new SpecCase("甲", "in\n put", "out")],
            SpecFile.Parse("a.md", "# A\n\n## 甲\n\nWhy.\n\n```text\nin\n put\n```\n\n```text\nout\n```\n")
        );

    [Fact]
    public void Each_row_of_a_table_is_a_case() =>
        Assert.Equal(
            [new SpecCase("甲", "1", "2 | 3"), new SpecCase("甲", "4", "5 | 6")],
            SpecFile.Parse("a.md", "## 甲\nWhy.\n| I | O | P |\n|--|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n")
        );

    [Theory]
    [InlineData("# A\n", "a.md: no case")]
    [InlineData("## 甲\n```\nin\n```\n```\nout\n```\n", "a.md: 甲: a sentence that says why is missing")]
    [InlineData("## 甲\nWhy.\n```\nin\n```\n", "a.md: 甲: an input and an output, or a table, is expected")]
    [InlineData("## 甲\nWhy.\n```\nin\n", "a.md: 甲: a fence is not closed")]
    public void A_spec_that_tests_nothing_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => SpecFile.Parse("a.md", text)).Message);
}
