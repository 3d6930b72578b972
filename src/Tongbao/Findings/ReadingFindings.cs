using System.Collections.Immutable;

namespace Tongbao.Findings;

/// <summary>
/// The rows of the registry for what goes wrong while a document is read (TB1xx). Those of the checks stand in their own files.
/// </summary>
internal static class ReadingFindings
{
    /// <summary>A page could not be decoded.</summary>
    public static FindingKind PageUnreadable { get; } =
        new(
            "TB101",
            "page-unreadable",
            Severity.Error,
            "A page of a PDF, or a part of a Word file, could not be decoded; its text is missing from the output.",
            "page 2 cannot be read: its content stream is damaged",
            "Repair the file (for example with qpdf) or print it to PDF again, then parse it once more."
        );

    /// <summary>Characters without a meaning.</summary>
    public static FindingKind UndecodedCharacters { get; } =
        new(
            "TB102",
            "undecoded-characters",
            Severity.Warning,
            "The text holds replacement (U+FFFD) or private-use characters: a font does not say what its glyphs mean.",
            "3 characters of page 4 cannot be decoded (U+E001), in the font ABCDEF+SimSun",
            "Compare the page with the output; where it matters, make a text layer with OCR."
        );

    /// <summary>A page without text.</summary>
    public static FindingKind PageWithoutText { get; } =
        new(
            "TB103",
            "page-without-text",
            Severity.Warning,
            "A page has no text layer, while other pages have one; most likely it was scanned.",
            "page 7 has no text",
            "Install the models that recognise scans, or OCRmyPDF (tongbao doctor says what is missing, and how to get it), and parse it "
                + "once more."
        );

    /// <summary>A word that OCR is not sure of, where it matters.</summary>
    public static FindingKind DoubtfulReading { get; } =
        new(
            "TB105",
            "doubtful-reading",
            Severity.Warning,
            "On a scanned page a number, a date or a label was recognised with little confidence: it may be misread.",
            "date 2024年7月 was read with a confidence of 41 of 100",
            "Compare it with the page; tongbao explain --stage lines shows the confidence of every line. A cleaner scan, at 200 to "
                + "300 dpi, is read with more."
        );

    /// <summary>Much of a page that was set aside.</summary>
    public static FindingKind MuchSetAside { get; } =
        new(
            "TB106",
            "much-set-aside",
            Severity.Warning,
            "Much of the text of a page was set aside as no part of the notice: as a watermark, outside the page, or struck twice.",
            "469 of 972 characters of page 1 are set aside as watermark",
            "Look at the page; tongbao explain prints what was set aside. Text that lies askew over the page is taken for a "
                + "watermark where it is large, pale or repeated."
        );

    /// <summary>Text that a page holds and does not show.</summary>
    public static FindingKind TextNotSeen { get; } =
        new(
            "TB107",
            "text-not-seen",
            Severity.Info,
            "A page holds text that nobody sees: something opaque covers it, its layer is switched off, it is clipped away or white on "
                + "white, or it is invisible beside as much visible text. It was set aside.",
            "4 characters of page 2 are set aside as covered",
            "Look at the page; tongbao explain prints what was set aside."
        );

    /// <summary>Files inside a PDF.</summary>
    public static FindingKind FilesNotRead { get; } =
        new(
            "TB108",
            "files-not-read",
            Severity.Warning,
            "Files are attached to a PDF. Only its pages are read; of a portfolio these say nothing.",
            "the PDF is a portfolio, and its pages only say so: 1 attached file is not read: 通报.pdf",
            "Save the attached files (for example with pdfdetach -saveall) and parse them."
        );

    /// <summary>A form in XML inside a PDF.</summary>
    public static FindingKind FormNotRead { get; } =
        new(
            "TB109",
            "form-not-read",
            Severity.Warning,
            "A PDF holds a form in XML (XFA). What a viewer makes of it is not read; its pages may only ask for another viewer.",
            "the PDF holds a form in XML (XFA)",
            "Open it in Adobe Reader and print it to PDF, then parse that."
        );

    /// <summary>An input that cannot be read at all.</summary>
    public static FindingKind Unreadable { get; } =
        new(
            "TB110",
            "unreadable",
            Severity.Error,
            "The input cannot be read as a document: it is missing, empty, damaged, or no text.",
            "notice.pdf: not a PDF, and not text either",
            "Check the file; a PDF begins with %PDF, a text must be UTF-8 or GB18030."
        );

    /// <summary>An encrypted input.</summary>
    public static FindingKind Encrypted { get; } =
        new(
            "TB111",
            "encrypted",
            Severity.Error,
            "The document is encrypted, and the password is missing or wrong.",
            "notice.pdf: encrypted, a password is needed",
            "Give the password of a PDF with --password; save a Word file without one."
        );

    /// <summary>A document that only holds pictures.</summary>
    public static FindingKind NoText { get; } =
        new(
            "TB112",
            "no-text",
            Severity.Error,
            "No page has a text layer: the document was scanned, and OCR is switched off, not installed, or found nothing.",
            "scan.pdf: 4 pages without text: scanned, and OCRmyPDF is not installed",
            "Install the models that recognise scans, or OCRmyPDF with its Chinese data (tongbao doctor says what is missing, and how to "
                + "get it), and leave --ocr at auto."
        );

    /// <summary>A scan that OCR failed on.</summary>
    public static FindingKind OcrFailed { get; } =
        new(
            "TB113",
            "ocr-failed",
            Severity.Error,
            "The document was scanned, and the program that recognises text failed on it.",
            "scan.pdf: 4 pages without text: scanned, and OCRmyPDF failed (2): it is not a valid PDF",
            "Try ocrmypdf on the file itself; repair the file (for example with qpdf) or scan it again."
        );

    /// <summary>Words of the file that were not read.</summary>
    public static FindingKind TextNotRead { get; } =
        new(
            "TB114",
            "text-not-read",
            Severity.Warning,
            "The file holds words that are not read: in a comment of a web page, or in a chart, a diagram or an embedded file of a Word "
                + "file.",
            "a diagram of the Word file holds 52 characters that are not read",
            "Open the file and see whether they are the notice's; if so, put them into its text."
        );

    /// <summary>A text layer that was not believed.</summary>
    public static FindingKind TextLayerReplaced { get; } =
        new(
            "TB115",
            "text-layer-replaced",
            Severity.Info,
            "A scan brings a text layer along that says something else than its pictures: it was made for another language, or is noise. "
                + "The pictures were recognised instead, and the layer was set aside.",
            "the text layer of page 1 says something else than its picture, which was recognised instead",
            "Look at the page and the output; --ocr never keeps the layer."
        );

    /// <summary>The outline could be another one.</summary>
    public static FindingKind StructureInDoubt { get; } =
        new(
            "TB130",
            "structure-in-doubt",
            Severity.Warning,
            "What heads an issue, or what its blocks are, is not certain: something repeats that the reading does not explain, "
                + "another reading explains as much, or a chapter on problems gave no issue.",
            "整改措施 is in issue 1.2 3 times",
            "Compare the output with the notice (tongbao explain --stage outline says what was compared); list its marks and labels "
                + "in a rule profile (tongbao rules suggest prints the rows)."
        );

    /// <summary>A table that gives no issues.</summary>
    public static FindingKind TableNotUnderstood { get; } =
        new(
            "TB131",
            "table-not-understood",
            Severity.Warning,
            "A table gives no issues: its headings name no problem, or too few of them are known. Its cells are kept as text, in their "
                + "order.",
            "a table gives no issues and was read cell by cell: 单位、数量、金额（万元）",
            "If its rows are issues, add its headings to the labels or the columns of a rule profile; tongbao explain prints the table."
        );

    /// <summary>A document that took too long.</summary>
    public static FindingKind TimeLimit { get; } =
        new(
            "TB120",
            "time-limit",
            Severity.Error,
            "Reading the input took longer than --timeout allows, or its OCR longer than --ocr-timeout, and was given up.",
            "slow.pdf: not read within 60 s",
            "Look at the file: a notice takes well under a second, OCR a few seconds a page. Allow more with --timeout 5m or "
                + "--ocr-timeout 30m."
        );

    /// <summary>A document that ended its worker.</summary>
    public static FindingKind WorkerCrashed { get; } =
        new(
            "TB121",
            "worker-crashed",
            Severity.Error,
            "Reading the input ended the process that did it, or threw inside it. The other inputs are not touched by that.",
            "loop.pdf: the worker that read it ended: Stack overflow.",
            "Repair the file (for example with qpdf) or print it to PDF again; if it opens everywhere else, report it."
        );

    /// <summary>A document that needs too much memory.</summary>
    public static FindingKind MemoryLimit { get; } =
        new(
            "TB122",
            "memory-limit",
            Severity.Error,
            "Reading the input needed more memory than --memory allows, and was given up.",
            "bomb.pdf: needs more memory than --memory allows",
            "Allow more with --memory 4GiB, or repair the file."
        );

    /// <summary>A finding about a page as a whole.</summary>
    public static Finding OnPage(this FindingKind rule, int page, string message) =>
        rule.Found(message, page) with
        {
            Subject = $"page {page}",
        };

    /// <summary>All of them, in order of code.</summary>
    public static ImmutableArray<FindingKind> All { get; } =
    [
        PageUnreadable,
        UndecodedCharacters,
        PageWithoutText,
        DoubtfulReading,
        MuchSetAside,
        TextNotSeen,
        FilesNotRead,
        FormNotRead,
        Unreadable,
        Encrypted,
        NoText,
        OcrFailed,
        TextNotRead,
        TextLayerReplaced,
        TimeLimit,
        WorkerCrashed,
        MemoryLimit,
        StructureInDoubt,
        TableNotUnderstood,
    ];
}
