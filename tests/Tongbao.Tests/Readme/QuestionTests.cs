using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;
using Tongbao.Tests.Tables;

namespace Tongbao.Tests.Readme;

/// <summary>The questions that the README puts to tables of the samples, as they are printed there.</summary>
[Trait("Category", "Process")]
public sealed class QuestionTests
{
    [Fact]
    public void The_line_of_SQL_tells_how_far_each_unit_has_come()
    {
        using var table = new DuckDb(
            Directory
                .GetDirectories(Repository.Samples)
                .Select(folder => new Sample(Path.GetFileName(folder)))
                .Where(sample => File.Exists(sample.PathOf("notice.pdf")))
                .OrderBy(sample => sample.Name, StringComparer.Ordinal)
                .Select(sample => sample.Parse())
        );

        Assert.Contains("中共云汀市水务局党组|completed|88.9", table.Query(Block("sql").Single()));
    }

    [SkippableFact]
    public void The_lines_of_jq_count_issues_and_name_failures()
    {
        using var tool = new Tool();
        Skip.IfNot(tool.Shell("jq --version").ExitCode == 0, "needs jq");
        File.Copy(new Sample("01-numbered-problems").PathOf("notice.txt"), tool.With("in/bad.txt", "").PathOf("in/notice.txt"));
        tool.Run("parse", "in", "-f", "ndjson", "-o", "notices.ndjson");
        tool.Run("parse", "in", "-o", "out");

        Assert.Equal(
            ["failed\tTB110\tbad.txt\tthe file is empty", "notice.txt\t9\t8"],
            Block("sh")
                .SelectMany(block => block.Split('\n'))
                .Where(line => line.StartsWith("jq ", StringComparison.Ordinal))
                .Select(line => tool.Shell(line).Output.TrimEnd())
        );
    }

    /// <summary>The fenced blocks of a language.</summary>
    private static IEnumerable<string> Block(string language) =>
        File.ReadAllText(Path.Combine(Repository.Root, "README.md"))
            .Split($"```{language}\n")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]);
}
