using System.Globalization;
using Tongbao.Tests.Reading.Recognition;
using Tongbao.Tests.Samples;
using Xunit.Abstractions;

namespace Tongbao.Tests.Reading.Models;

/// <summary>The samples as scans, read by models, against the samples as they were typeset.</summary>
[Collection(nameof(Recognised)), Trait("Category", "Ocr")]
public class ModelScanTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("01-numbered-problems", 0.996)]
    [InlineData("02-quoted-groups", 0.993)]
    [InlineData("04-without-labels", 0.99)]
    public void The_characters_of_a_scan_are_right_and_none_is_lost(string name, double least)
    {
        var options = ScanModels.Options;
        var scan = NoticeParser.Trace(NoticeSource.FromFile(new Sample(name).PathOf("scan.pdf")), options);
        var typeset = NoticeParser.Trace(NoticeSource.FromFile(new Sample(name).PathOf("notice.pdf")), options);
        var accuracy = CharacterAccuracy.Of(typeset.Manuscript.Text, scan.Manuscript.Text);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:P2}"));

        Assert.True(accuracy >= least, string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:P2}"));
        Assert.Equal((0, TextKind.Ocr), (scan.Notice.Coverage.Lost, scan.Notice.Source.Text));
        Assert.Equal(typeset.Notice.Issues.Select(issue => issue.Number), scan.Notice.Issues.Select(issue => issue.Number));
    }
}
