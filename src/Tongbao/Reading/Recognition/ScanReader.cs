using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Reading.Recognition;

/// <summary>Scanned pages by the engine that was asked for, or by the best one that is installed.</summary>
internal static class ScanReader
{
    /// <summary>Less of what is seen stands in a text layer that was made for another language, or is noise.</summary>
    private const double LeastAgreement = 0.6;

    /// <summary>How many pages are looked at before a document's text layer is believed.</summary>
    private const int Looks = 2;

    /// <summary>A picture that covers this share of the page is the page.</summary>
    private const double FullPage = 0.6;

    /// <param name="pdf">The whole file.</param>
    /// <param name="pages">Which of its pages, in order.</param>
    /// <param name="options">By which engine, how fast and how long.</param>
    /// <returns>Each page that text was found on, by its number; a page that was left alone is missing.</returns>
    /// <exception cref="OcrFailedException">Something is not installed, or fails.</exception>
    /// <exception cref="UnreadableNoticeException">It takes longer than it may.</exception>
    public static IReadOnlyDictionary<int, SourcePage> Read(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options)
    {
        if (ByModels(options))
            return Run(_ => pages.Count, options, recogniser => recogniser.Recognise(pdf, pages, options));
        var words = OcrMyPdf.Run(pdf, [.. pages.Select(page => page.Number)], options);
        return pages
            .Where(page => words.TryGetValue(page.Number, out var read) && read.Lines.Count > 0)
            .ToDictionary(page => page.Number, page => RecognisedGlyphs.Place(words[page.Number], page));
    }

    /// <summary>The pages of pictures.</summary>
    /// <exception cref="OcrFailedException">Something is not installed, or fails.</exception>
    /// <exception cref="UnreadableNoticeException">It takes longer than it may.</exception>
    public static IReadOnlyList<SourcePage> ReadPictures(IReadOnlyList<PagePicture> pictures, ParseOptions options)
    {
        if (options.Ocr.Engine == OcrEngine.OcrMyPdf)
            throw new OcrFailedException(Phrases.OcrNoPictures, isMissing: true);
        if (!ByModels(options))
            throw new OcrFailedException(options.Recogniser?.Missing ?? Phrases.OcrNoRecogniser, isMissing: true);
        return Run(recogniser => recogniser.CountPages(pictures), options, recogniser => recogniser.RecognisePictures(pictures, options));
    }

    /// <summary>
    /// The pages that are pictures under a text layer which says something else than what is seen; none where no models are installed.
    /// </summary>
    public static IReadOnlyList<SourcePage> WithWrongLayer(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options)
    {
        var layered = pages.Where(page => page.IsReadable && page.HasText && page.PictureShare >= FullPage).ToList();
        if (layered.Count == 0 || options.Ocr.Engine == OcrEngine.OcrMyPdf || options.Recogniser is not { Missing: null })
            return [];
        try
        {
            options.ProgramBegins?.Invoke();
            options.Ocr.Progress?.Report(new OcrProgress(0, Math.Min(Looks, layered.Count)));
            var looks = layered.Take(Looks).Select(page => options.Recogniser.Agreement(pdf, page, options)).OfType<double>().ToList();
            return looks.Count > 0 && looks.Average() < LeastAgreement ? layered : [];
        }
        catch (Exception e) when (e is OcrFailedException or TimeoutException)
        {
            // The layer is all there is.
            return [];
        }
    }

    private static T Run<T>(Func<IRecogniser, int> count, ParseOptions options, Func<IRecogniser, T> recognise)
    {
        options.ProgramBegins?.Invoke();
        var pages = count(options.Recogniser!);
        options.Ocr.Progress?.Report(new OcrProgress(0, pages));
        try
        {
            return recognise(options.Recogniser!);
        }
        catch (TimeoutException e)
        {
            throw new UnreadableNoticeException(
                ReadingFindings.TimeLimit.Found(Phrases.TimeLimitOcr(pages, PhraseValue.Seconds(options.Ocr.Timeout))),
                e
            );
        }
    }

    // True when models in this process read scans, false for OCRmyPDF.
    private static bool ByModels(ParseOptions options) =>
        options.Ocr.Engine switch
        {
            OcrEngine.Auto => options.Recogniser is { Missing: null },
            OcrEngine.OcrMyPdf => false,
            OcrEngine.Onnx => options.Recogniser switch
            {
                null => throw new OcrFailedException(Phrases.OcrNoRecogniser, isMissing: true),
                { Missing: { } missing } => throw new OcrFailedException(missing, isMissing: true),
                _ => true,
            },
        };
}
