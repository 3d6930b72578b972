using Tongbao.Findings;
using Tongbao.Reading;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Acceptance;

/// <summary>
/// Whole notices against what a person read in them. The notices are not part of the project: without them these tests skip.
/// </summary>
public class GoldTests
{
    private static readonly string[] Structure = ["issues", "suggestions", "blocks", "items", "status", "path", "detail", "longTerm"];

    private static readonly string[] Facts = ["facts", "claims", "contact"];

    /// <summary>
    /// A PDF whose font has no glyph for two of its quotation marks: they are missing in the file itself, and so in the two blocks that
    /// hold them.
    /// </summary>
    private const string WithoutTwoMarks = "yibaoju.libreoffice.pdf";

    /// <summary>What an inspection found, before anything was mended: the same numbering, and no issue in it.</summary>
    private const string NoNotice = "t10_feedback_only";

    public static TheoryData<string> Real => SharedNotice.All("real", file => !file.EndsWith(WithoutTwoMarks, StringComparison.Ordinal));

    public static TheoryData<string> Synthetic => SharedNotice.All("synthetic", file => SharedNotice.StemOf(file) != NoNotice);

    public static TheoryData<string> Tables => SharedNotice.All("tables");

    public static TheoryData<string> NoNotices => SharedNotice.All("synthetic", file => SharedNotice.StemOf(file) == NoNotice);

    [SkippableTheory, MemberData(nameof(Real))]
    public void A_real_notice_is_read_as_a_person_reads_it(string file)
    {
        SharedNotice.SkipIfMissing(file);
        var score = Score(file);

        Assert.All(Structure.Concat(Facts), measure => Assert.True(score[measure] == 1, score.Shortfall));
    }

    [SkippableTheory, MemberData(nameof(Synthetic))]
    public void An_invented_notice_is_read_as_it_was_made(string file)
    {
        SharedNotice.SkipIfMissing(file);
        var score = Score(file);

        Assert.All(Structure, measure => Assert.True(score[measure] >= 0.98, score.Shortfall));
        Assert.All(Facts, measure => Assert.True(score[measure] >= 0.95, score.Shortfall));
    }

    [SkippableTheory, MemberData(nameof(Tables))]
    public void A_table_is_read_as_it_was_made(string file)
    {
        SharedNotice.SkipIfMissing(file);
        var score = Score(file);

        Assert.All(Structure.Concat(Facts), measure => Assert.True(score[measure] == 1, score.Shortfall));
    }

    [SkippableTheory, MemberData(nameof(Real)), MemberData(nameof(Synthetic))]
    public void A_notice_without_tables_has_none(string file)
    {
        SharedNotice.SkipIfMissing(file);
        var document = DocumentReader.Read(NoticeSource.FromFile(SharedNotice.PathOf(file)), new ParseOptions(), new FindingBag());

        Assert.DoesNotContain(document.Pages.SelectMany(page => page.Runs), run => run.Cell is not null);
    }

    [SkippableTheory, MemberData(nameof(NoNotices))]
    public void A_text_that_is_no_notice_gives_no_issue_and_says_so(string file)
    {
        SharedNotice.SkipIfMissing(file);
        var notice = SharedNotice.Parse(file);

        Assert.Empty(notice.Issues);
        Assert.Empty(notice.Suggestions);
        Assert.Contains(notice.Diagnostics, finding => finding.Rule == "TB301");
    }

    [SkippableFact]
    public void Two_marks_that_are_missing_in_a_PDF_cost_what_they_name_and_nothing_else()
    {
        Skip.If(
            !File.Exists(SharedNotice.PathOf($"real/{WithoutTwoMarks}")),
            "the notices with gold are not there: ../shared/notices beside the checkout"
        );
        var score = Score($"real/{WithoutTwoMarks}");

        Assert.Equal("blocks 0.952 (40 right of 42 expected, 42 found)", score.Shortfall);
    }

    private static GoldScore Score(string file) =>
        GoldScore.Of(File.ReadAllText(SharedNotice.GoldOf(file)), NoticeJson.Write(SharedNotice.Parse(file)));
}
