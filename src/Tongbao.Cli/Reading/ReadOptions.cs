namespace Tongbao.Cli.Reading;

/// <summary>
/// How documents are to be read and written; the first line that a worker gets. The password goes this way because command lines are
/// public.
/// </summary>
/// <param name="RulesName">Of the rule profile, for its messages; null for the default one.</param>
/// <param name="RulesText">The profile itself: a file that changes meanwhile changes nothing. Null for the default one.</param>
/// <param name="Password">Opens encrypted PDFs; null when none was given.</param>
/// <param name="Format">What the answer's text is in; tables take lines of NDJSON.</param>
/// <param name="Provenance">How much to say of where words stand.</param>
internal sealed record ReadOptions(string? RulesName, string? RulesText, string? Password, OutputFormat Format, Provenance Provenance)
{
    /// <summary>How inputs are to be read; null to tell it from their content.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary>Which pages are to be recognised.</summary>
    public OcrMode Ocr { get; init; }

    /// <summary>The languages of scanned pages, as Tesseract calls them.</summary>
    public string OcrLanguage { get; init; } = "";

    /// <summary>How long OCR of one document may take.</summary>
    public TimeSpan OcrTimeout { get; init; }

    /// <summary>How many pages one worker recognises at the same time.</summary>
    public int OcrJobs { get; init; } = 1;

    /// <summary>True to ask for findings and no text; outputs of a former parse are then read too.</summary>
    public bool FindingsOnly { get; init; }

    /// <summary>Asks for review pages instead of outputs; null for outputs.</summary>
    public ReviewOptions? Review { get; init; }
}
