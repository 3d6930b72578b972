using Tongbao.Tests.Support;
using Tongbao.Writers;

namespace Tongbao.Tests.Acceptance;

/// <summary>Whole notices against what a person read in them. The notices are not part of the project: without them these tests skip.</summary>
public class GoldTests
{
    private static readonly string[] Structure = ["issues", "suggestions", "blocks", "items", "status", "path", "detail", "longTerm"];

    private static readonly string[] Facts = ["facts", "claims", "contact"];

    /// <summary>A PDF whose font has no glyph for two of its quotation marks: they are missing in the file itself, and with them one block and one item.</summary>
    private const string WithoutTwoMarks = "yibaoju.libreoffice.pdf";

    public static TheoryData<string> Real => SharedNotice.All("real");

    public static TheoryData<string> Synthetic => SharedNotice.All("synthetic");

    [SkippableTheory, MemberData(nameof(Real))]
    public void A_real_notice_is_read_as_a_person_reads_it(string file)
    {
        SharedNotice.SkipIfMissing(file);
        Skip.If(Path.GetFileName(file) == WithoutTwoMarks, "has a test of its own");
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

    private static GoldScore Score(string file) => GoldScore.Of(File.ReadAllText(SharedNotice.GoldOf(file)), NoticeJson.Write(SharedNotice.Parse(file)));
}
