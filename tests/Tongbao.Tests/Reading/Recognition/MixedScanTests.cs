using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;
using Tongbao.Vocabulary;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>Real OCRmyPDF on small files that are hard in one way.</summary>
[Collection(nameof(Recognised)), Trait("Category", "Ocr")]
public class MixedScanTests
{
    [SkippableFact]
    public void Only_the_scanned_page_of_a_mixed_document_is_recognised()
    {
        var recognised = new List<OcrProgress>();
        var (never, auto) = (new Fixture("mixed-text-image").Trace(), Trace("mixed-text-image", OcrMode.Auto, recognised.Add));

        Assert.Equal([new OcrProgress(0, 1)], recognised);
        Assert.Equal(TextKind.Mixed, auto.Notice.Source.Text);
        Assert.Equal(
            never.Lines.Lines.Where(line => line.Page != 2).Select(line => line.Text),
            auto.Lines.Lines.Where(line => line.Page != 2).Select(line => line.Text)
        );
        Assert.All(auto.Lines.Lines, line => Assert.Equal(line.Page == 2, line.Confidence is not null));
        LedgerAssert.Holds(auto, text: null);
    }

    [SkippableFact]
    public void A_page_number_over_a_picture_is_replaced_by_what_the_picture_says_and_set_aside()
    {
        var trace = Trace("image-with-number-only", OcrMode.Auto, _ => { });

        Assert.Equal(TextKind.Ocr, trace.Notice.Source.Text);
        Assert.Contains(trace.Manuscript.Furniture, piece => piece.Kind == FurnitureKind.ReplacedText);
        LedgerAssert.Holds(trace, text: null);
    }

    [SkippableFact]
    public void Always_recognises_pages_that_have_text_too() =>
        Assert.Equal(TextKind.Ocr, Trace("ocr-layer-over-image", OcrMode.Always, _ => { }).Notice.Source.Text);

    private static ParseTrace Trace(string fixture, OcrMode mode, Action<OcrProgress> begins)
    {
        ScanSample.SkipWithoutOcr();
        return NoticeParser.Trace(
            NoticeSource.FromFile(new Fixture(fixture).PathOf("pdf")),
            new ParseOptions
            {
                Ocr = new OcrOptions
                {
                    Mode = mode,
                    Timeout = ScanSample.Hang,
                    Progress = new Callback<OcrProgress>(begins),
                },
            }
        );
    }
}
