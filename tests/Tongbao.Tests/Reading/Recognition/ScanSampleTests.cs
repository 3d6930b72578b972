using System.Globalization;
using Xunit.Abstractions;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>The samples as scans, recognised by the OCRmyPDF that is installed, against the samples as they were typeset.</summary>
[Collection(nameof(Recognised)), Trait("Category", "Ocr")]
public class ScanSampleTests(ITestOutputHelper output)
{
    /// <summary>What a clean scan at 200 dpi must reach.</summary>
    private const double LeastAccuracy = 0.97;

    public static TheoryData<string> Names => ScanSample.Names;

    /// <summary>The scans that lie straight and have neither stamp nor speckle.</summary>
    public static TheoryData<string> Clean => ["01-numbered-problems", "03-planted-defects", "05-sixty-issues"];

    [SkippableTheory, MemberData(nameof(Clean))]
    public void Every_issue_block_and_item_of_a_clean_scan_is_found(string name)
    {
        Assert.Equal(Shape(ScanSample.Original(name).Notice), Shape(ScanSample.Scan(name).Notice));
    }

    [SkippableTheory, MemberData(nameof(Clean))]
    public void At_least_97_percent_of_the_characters_of_a_clean_scan_are_right(string name)
    {
        var accuracy = CharacterAccuracy.Of(ScanSample.Original(name).Manuscript.Text, ScanSample.Scan(name).Manuscript.Text);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:P2}"));

        Assert.True(accuracy >= LeastAccuracy, string.Create(CultureInfo.InvariantCulture, $"{name}: {accuracy:P2}"));
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void No_recognised_character_is_lost_and_the_source_says_that_it_was_recognised(string name)
    {
        var notice = ScanSample.Scan(name).Notice;

        Assert.Equal((0, TextKind.Ocr), (notice.Coverage.Lost, notice.Source.Text));
    }

    [SkippableFact]
    public void A_doubtful_word_is_a_finding_with_page_line_words_and_confidence()
    {
        Assert.All(ScanSample.Scan("01-numbered-problems").Findings.ToSorted().Where(finding => finding.Rule == "TB105"), finding =>
        {
            Assert.NotNull(finding.Page);
            Assert.NotNull(finding.Line);
            Assert.NotEmpty(finding.Words!);
            Assert.InRange(Assert.Single(finding.Numbers!.Value), 0, 85);
        });
    }

    // Ids, kinds and counts: what the words are is the other test's matter.
    private static IEnumerable<string> Shape(Notice notice) =>
        notice
            .Issues.Concat(notice.Suggestions)
            .Select(issue => $"{issue.Id} {string.Join(", ", issue.Blocks.Select(block => $"{block.Kind} {Shape(block.Items)}"))}");

    private static string Shape(IEnumerable<Item> items) =>
        $"[{string.Join(' ', items.Select(item => item.Items is { Length: > 0 } below ? Shape(below) : "·"))}]";
}
