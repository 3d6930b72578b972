using System.Globalization;
using Tongbao.Documents;
using Tongbao.Findings;

namespace Tongbao.Reading.Recognition;

/// <summary>Scanned pages of a PDF by the engine that was asked for, or by the best one that is installed.</summary>
internal static class ScanReader
{
    /// <param name="pdf">The whole file.</param>
    /// <param name="pages">Which of them, in order.</param>
    /// <param name="options">By which engine, how fast and how long.</param>
    /// <returns>What was read on each, by its number; a page that was left alone is missing.</returns>
    /// <exception cref="OcrFailedException">Something is not installed, or fails.</exception>
    /// <exception cref="UnreadableNoticeException">It takes longer than it may.</exception>
    public static IReadOnlyDictionary<int, RecognisedPage> Read(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options)
    {
        if (!ByModels(options))
            return OcrMyPdf.Run(pdf, [.. pages.Select(page => page.Number)], options);
        options.ProgramBegins?.Invoke();
        options.Ocr.Progress?.Report(pages.Count);
        try
        {
            return options.Recogniser!.Recognise(pdf, pages, options);
        }
        catch (TimeoutException e)
        {
            throw new UnreadableNoticeException(
                ReadingFindings.TimeLimit.Found(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"OCR of {OcrMyPdf.Counted(pages.Count)} not done within {options.Ocr.Timeout.TotalSeconds:0.###} s"
                    )
                ),
                e
            );
        }
    }

    /// <summary>True when models in this process read scans, false for OCRmyPDF.</summary>
    /// <exception cref="OcrFailedException">Models are asked for, and there are none.</exception>
    private static bool ByModels(ParseOptions options) =>
        options.Ocr.Engine switch
        {
            OcrEngine.Auto => options.Recogniser is { Missing: null },
            OcrEngine.OcrMyPdf => false,
            OcrEngine.Onnx => options.Recogniser switch
            {
                null => throw new OcrFailedException("nothing in this process recognises text", isMissing: true),
                { Missing: { } missing } => throw new OcrFailedException(missing, isMissing: true),
                _ => true,
            },
        };
}
