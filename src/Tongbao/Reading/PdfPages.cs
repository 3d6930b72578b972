using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Pdf;
using Tongbao.Reading.Recognition;
using Tongbao.Vocabulary;

namespace Tongbao.Reading;

/// <summary>A PDF as it is read: pages with text from the file itself, scanned ones from OCR.</summary>
internal static class PdfPages
{
    /// <param name="bytes">The PDF.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="findings">Gets what is wrong with its pages.</param>
    public static SourceDocument Read(byte[] bytes, ParseOptions options, FindingBag findings)
    {
        var pages = PdfReader.Read(bytes, options, findings);
        var scanned = pages.Where(page => page.IsReadable && IsAsked(page, options.Ocr.Mode)).ToList();
        if (options.Ocr.Mode == OcrMode.Auto)
        {
            var wrong = ScanReader.WithWrongLayer(bytes, [.. pages.Except(scanned)], options);
            findings.AddRange(
                wrong.Select(page => ReadingFindings.TextLayerReplaced.OnPage(page.Number, Phrases.TextLayerReplaced(page.Number)))
            );
            scanned = [.. scanned.Concat(wrong).OrderBy(page => page.Number)];
        }

        OcrFailedException? failure = null;
        if (scanned.Count > 0)
        {
            try
            {
                pages = Recognise(bytes, pages, scanned, options);
            }
            catch (OcrFailedException e)
            {
                failure = e;
            }
        }

        ReportPagesWithoutText(pages, scanned, failure, options.Ocr.Mode, findings);
        return new SourceDocument("application/pdf", pages, From(pages));
    }

    private static bool IsAsked(SourcePage page, OcrMode mode) =>
        mode switch
        {
            OcrMode.Always => true,
            OcrMode.Auto => ScanTest.IsScan(page),
            _ => false,
        };

    private static List<SourcePage> Recognise(byte[] bytes, IReadOnlyList<SourcePage> pages, List<SourcePage> scanned, ParseOptions options)
    {
        var recognised = ScanReader.Read(bytes, scanned, options);
        return [.. pages.Select(page => recognised.TryGetValue(page.Number, out var read) ? Replace(page, read) : page)];
    }

    private static SourcePage Replace(SourcePage page, SourcePage read) =>
        read with
        {
            Runs = [.. page.Runs.Select(run => run with { Aside = FurnitureKind.ReplacedText }), .. read.Runs],
        };

    private static TextKind From(IReadOnlyList<SourcePage> pages)
    {
        var withText = pages.Where(page => page.HasText).ToList();
        return !withText.Exists(page => page.IsRecognised) ? TextKind.Native
            : withText.TrueForAll(page => page.IsRecognised) ? TextKind.Ocr
            : TextKind.Mixed;
    }

    private static void ReportPagesWithoutText(
        IReadOnlyList<SourcePage> pages,
        List<SourcePage> scanned,
        OcrFailedException? failure,
        OcrMode mode,
        FindingBag findings
    )
    {
        var empty = pages.Where(page => page.IsReadable && !page.HasText).ToList();
        if (!pages.Any(page => page.HasText))
        {
            var rule = failure is { IsMissing: false } ? ReadingFindings.OcrFailed : ReadingFindings.NoText;
            throw new UnreadableNoticeException(rule.Found(Phrases.NoTextPages(pages.Count, Why(scanned.Count > 0, failure, mode))));
        }

        // A text layer that says nothing stays where OCR could not replace it, and is reported in the same way.
        var unread = failure is null ? empty : [.. empty.Union(scanned).OrderBy(page => page.Number)];
        findings.AddRange(
            unread.Select(page =>
            {
                var why = Why(scanned.Contains(page), failure, mode);
                return ReadingFindings.PageWithoutText.OnPage(
                    page.Number,
                    page.HasText ? Phrases.PageWithoutTextUseless(page.Number, why) : Phrases.PageWithoutText(page.Number, why)
                );
            })
        );
    }

    private static Phrase Why(bool isScan, OcrFailedException? failure, OcrMode mode) =>
        failure is not null ? Phrases.NoTextFailed(failure.Said)
        : isScan ? Phrases.NoTextNothingFound(OcrMyPdf.MaxMegapixels)
        : mode == OcrMode.Never ? Phrases.NoTextNeedsOcr
        : Phrases.NoTextNoPicture;
}
