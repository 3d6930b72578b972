using System.ComponentModel;
using System.Globalization;
using System.Text;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.External;

namespace Tongbao.Reading.Recognition;

/// <summary>Has pages of a PDF recognised by OCRmyPDF and Tesseract, in a private folder.</summary>
internal static class OcrMyPdf
{
    /// <summary>Name of the program.</summary>
    public const string Name = "ocrmypdf";

    /// <summary>Pages of more millions of pixels are left alone: A3 at 600 dpi has 70.</summary>
    public const int MaxMegapixels = 100;

    /// <summary>Tesseract's page segmentation mode for one column of text, which a notice is.</summary>
    private const int OneColumn = 6;

    /// <summary>Exit codes of OCRmyPDF.</summary>
    private const int MissingDependency = 3,
        Encrypted = 8;

    /// <summary>How to get it, and the data for <paramref name="languages"/>.</summary>
    public static string Install(string languages) => $"apt-get install {Name} {Packages(languages.Split('+'))}";

    /// <summary>Recognises pages.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="pages">1-based numbers, in order.</param>
    /// <param name="options">In which language, how fast and how long.</param>
    /// <returns>What was read on each; a page that was left alone is missing.</returns>
    /// <exception cref="OcrFailedException">OCRmyPDF is not installed, has no data for the language, or fails.</exception>
    /// <exception cref="UnreadableNoticeException">It takes longer than it may.</exception>
    public static IReadOnlyDictionary<int, RecognisedPage> Run(byte[] pdf, IReadOnlyList<int> pages, ParseOptions options)
    {
        var program = ExternalProgram.Find(Name)
            ?? throw new OcrFailedException(Phrases.OcrNotInstalled(Install(options.Ocr.Language)), isMissing: true);
        options.ProgramBegins?.Invoke();
        options.Ocr.Progress?.Report(new OcrProgress(0, pages.Count));
        using var folder = new PrivateFolder();
        var input = folder.Write("scan.pdf", stream => stream.Write(pdf));
        // One process a page works best; what Tesseract's own threads win, they lose by waiting for each other.
        var environment = new Dictionary<string, string>
        {
            ["TMPDIR"] = folder.Path,
            ["OMP_THREAD_LIMIT"] = "1",
            ["LC_ALL"] = "C.UTF-8",
            ["PYTHONDONTWRITEBYTECODE"] = "1",
        };
        var run = Start(program, Arguments(folder, input, pages, options.Ocr), options, environment);
        if (run.ExitCode is null)
            throw new UnreadableNoticeException(
                ReadingFindings.TimeLimit.Found(Phrases.TimeLimitOcr(pages.Count, PhraseValue.Seconds(options.Ocr.Timeout)))
            );
        if (run.ExitCode != 0)
            throw new OcrFailedException(Reason(run.ExitCode.Value, run.Error), isMissing: run.ExitCode == MissingDependency);
        return folder
            .Files(".tsv")
            .Where(file => int.TryParse(file.Name.AsSpan(0, 6), CultureInfo.InvariantCulture, out _))
            .ToDictionary(file => int.Parse(file.Name.AsSpan(0, 6), CultureInfo.InvariantCulture), Read);
    }

    // Only the words matter, with their places and confidences; OCRmyPDF keeps Tesseract's table of them when it is told
    // to keep its temporary files. The text layer it would put into a PDF has the same words, less exactly placed.
    private static IEnumerable<string> Arguments(PrivateFolder folder, string input, IReadOnlyList<int> pages, OcrOptions options) =>
        [
            "--quiet",
            "--keep-temporary-files",
            $"--language={options.Language}",
            $"--pages={Ranges(pages)}",
            $"--jobs={options.Jobs}",
            "--force-ocr",
            "--rotate-pages",
            "--deskew",
            "--output-type=pdf",
            "--optimize=0",
            "--pdf-renderer=sandwich",
            $"--max-image-mpixels={MaxMegapixels}",
            $"--skip-big={MaxMegapixels}",
            $"--tesseract-pagesegmode={OneColumn}",
            $"--tesseract-timeout={Math.Ceiling(options.Timeout.TotalSeconds).ToString(CultureInfo.InvariantCulture)}",
            $"--tesseract-config={folder.Write("words.config", stream => stream.Write("tessedit_create_tsv 1\n"u8))}",
            $"--plugin={folder.Write("ocr_image.py", stream => stream.Write(Plugin()))}",
            input,
            folder.PathOf("recognised.pdf"),
        ];

    private static ProgramRun Start(
        string program,
        IEnumerable<string> arguments,
        ParseOptions options,
        Dictionary<string, string> environment
    )
    {
        try
        {
            return ExternalProgram.Run(program, arguments, options.Ocr.Timeout, options.Cancellation, environment);
        }
        catch (Win32Exception e)
        {
            throw new OcrFailedException(Phrases.OcrNotStarted(Cause.Of(e)), isMissing: false);
        }
    }

    private static RecognisedPage Read(FileInfo file)
    {
        using var table = new StreamReader(file.FullName, Encoding.UTF8);
        return TesseractTable.Read(table);
    }

    private static Phrase Reason(int exitCode, string printed)
    {
        var lines = printed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var missing = lines
            .SkipWhile(line => !line.Contains("language data", StringComparison.Ordinal))
            .SkipWhile(line => !line.EndsWith(':'))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("Note", StringComparison.Ordinal))
            .ToList();
        if (missing.Count > 0)
            return Phrases.OcrNoData(PhraseValue.Of(missing), $"apt-get install {Packages(missing)}");
        if (exitCode == Encrypted)
            return Phrases.OcrEncrypted;
        return lines.Length == 0 ? Phrases.OcrFailedSilently(exitCode) : Phrases.OcrFailed(exitCode, lines[^1]);
    }

    private static string Packages(IEnumerable<string> languages) =>
        string.Join(' ', languages.Select(language => $"tesseract-ocr-{language.Replace('_', '-')}"));

    // 1-3,7: a long document has more pages than a command line has room for.
    private static string Ranges(IReadOnlyList<int> pages) =>
        string.Join(
            ',',
            pages
                .Select((page, index) => (Page: page, Gap: page - index))
                .GroupBy(pair => pair.Gap, pair => pair.Page)
                .Select(run => run.First() == run.Last() ? $"{run.First()}" : $"{run.First()}-{run.Last()}")
        );

    private static byte[] Plugin()
    {
        using var resource = typeof(OcrMyPdf).Assembly.GetManifestResourceStream("Tongbao.Reading.Recognition.OcrImage.py")!;
        using var plugin = new MemoryStream();
        resource.CopyTo(plugin);
        return plugin.ToArray();
    }
}
