using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;
using Tongbao.Tests.Tables;

namespace Tongbao.Tests.Docs;

/// <summary>The questions that the documentation puts to tables of the samples, as they are printed there.</summary>
[Trait("Category", "Process")]
public sealed class QuestionTests
{
    private static readonly DocPage Page = DocPage.Of("docs/en/duckdb-python.md");

    [Fact]
    public void The_lines_of_SQL_tell_how_far_each_unit_has_come_what_was_done_and_what_was_found()
    {
        using var table = new DuckDb(
            Directory
                .GetDirectories(Repository.Samples)
                .Select(folder => new Sample(Path.GetFileName(folder)))
                .Where(sample => File.Exists(sample.PathOf("notice.pdf")))
                .OrderBy(sample => sample.Name, StringComparer.Ordinal)
                .Select(sample => sample.Parse())
        );
        var answers = Page.Blocks("sql").Select(table.Query).ToList();

        Assert.Equal(3, answers.Count);
        Assert.Contains("中共云汀市水务局党组|completed|88.9", answers[0]);
        Assert.Contains(answers[1], row =>
            row.StartsWith("中共云汀市水务局党组|2.1.1.2|河长制日常巡查流于形式|", StringComparison.Ordinal)
        );
        Assert.Equal("TB306|7", answers[2][0]);
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
            DocPage
                .In("en")
                .SelectMany(page => page.Blocks("sh"))
                .SelectMany(block => block.Split('\n'))
                .Where(line => line.StartsWith("jq ", StringComparison.Ordinal))
                .Select(line => tool.Shell(line).Output.TrimEnd())
        );
    }

    [SkippableFact]
    public void The_lines_of_Python_read_what_the_tool_writes()
    {
        using var folder = new ReaderFolder(["tongbao parse notices/ -o notices.ndjson"]);
        Skip.IfNot(folder.Run("python3 --version").ExitCode == 0, "needs python3");
        folder.Run("tongbao parse notices/ -o notices.ndjson");
        var runs = Page.Blocks("python").Where(block => !block.Contains("pandas", StringComparison.Ordinal)).Select(Python).ToList();

        Assert.Equal(2, runs.Count);
        Assert.Contains("a.pdf\t2.1.1.2\tcompleted\t河长制日常巡查流于形式\n", runs[0], StringComparison.Ordinal);
        Assert.Equal("中共云汀市水务局党组关于市委第二巡察组反馈意见整改落实情况的通报\n", runs[1]);

        string Python(string code)
        {
            var run = folder.Run($"python3 - <<'END'\n{code}END");
            Assert.True(run.ExitCode == 0, run.ToString());
            return run.Output;
        }
    }
}
