using System.Xml.Linq;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

/// <summary>Differences as CI systems read them, and a forgotten option.</summary>
[Trait("Category", "Process")]
public sealed class DiffReportTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(2);

    public DiffReportTests()
    {
        _tool.Run("parse", "in", "-o", "golden");
        _tool.With("in/n001.txt", BatchFolder.Notice(9));
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_document_that_differs_is_a_case_that_fails()
    {
        Assert.Equal(1, _tool.Run("diff", "golden", "in", "--parse", "-o", "report.xml").ExitCode);

        var cases = XDocument.Parse(_tool.Read("report.xml")).Descendants("testcase").ToList();
        Assert.Equal(["n001.txt", "n002.txt"], cases.Select(one => one.Attribute("name")!.Value));
        Assert.Equal([1, 0], cases.Select(one => one.Elements("failure").Count()));
    }

    [Fact]
    public void It_is_an_annotation_at_its_golden_output() =>
        Assert.StartsWith(
            "::error file=golden/n001.txt.yaml,title=tongbao diff::n001.txt: ",
            _tool.Run("diff", "golden", "in", "--parse", "-f", "github").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("90%", 0)]
    [InlineData("0.01%", 1)]
    public void With_a_tolerance_only_too_many_differences_fail(string tolerance, int failures)
    {
        Assert.Equal(failures, _tool.Run("diff", "golden", "in", "--parse", "-o", "report.xml", "--tolerance", tolerance).ExitCode);
        var annotations = _tool.Run("diff", "golden", "in", "--parse", "-f", "github", "--tolerance", tolerance).Output;

        var cases = XDocument.Parse(_tool.Read("report.xml")).Descendants("testcase").ToList();
        Assert.Equal(["n001.txt", "n002.txt", "--tolerance"], cases.Select(one => one.Attribute("name")!.Value));
        Assert.Equal([0, 0, failures], cases.Select(one => one.Elements("failure").Count()));
        Assert.StartsWith("::warning file=golden/n001.txt.yaml", annotations, StringComparison.Ordinal);
        Assert.Equal(failures, annotations.Split('\n').Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_forgotten_parse_is_told() =>
        Assert.Equal("tongbao: in: notices, and no outputs; --parse parses them now\n", _tool.Run("diff", "golden", "in").Error);
}
