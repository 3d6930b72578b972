using System.Collections.Immutable;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Viewing;
using Tongbao.Diagnostics;
using Tongbao.Notices;
using Tongbao.Writers;

namespace Tongbao.Cli.Workers;

/// <summary>
/// How documents are to be read and written; the first line that a worker gets. The password goes this way because command lines are
/// public.
/// </summary>
/// <param name="RulesName">Of the rule profile, for its messages; null for the default one.</param>
/// <param name="RulesText">The profile itself: a file that changes meanwhile changes nothing. Null for the default one.</param>
/// <param name="Password">Opens encrypted PDFs; null when none was given.</param>
/// <param name="Format">What the answer's text is in; tables take lines of NDJSON.</param>
/// <param name="Provenance">How much to say of where words stand.</param>
internal sealed record ReadingSettings(string? RulesName, string? RulesText, string? Password, OutputFormat Format, Provenance Provenance)
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
    public ReviewSettings? Review { get; init; }
}

/// <summary>What review pages are to look like.</summary>
/// <param name="Language">Of their own words.</param>
/// <param name="OpensOnFindings">True to open on the findings, false on the outline.</param>
internal sealed record ReviewSettings(ReviewLanguage Language, bool OpensOnFindings);

/// <summary>A document to read.</summary>
/// <param name="Path">Where it is; <c>-</c> when its bytes follow this line.</param>
/// <param name="File">The name that bytes which follow go by in the output.</param>
/// <param name="Relative">Its path in a table.</param>
/// <param name="Bytes">How many bytes follow; null when it is to be read from <paramref name="Path"/>.</param>
internal sealed record ReadingRequest(string Path, string File, string Relative, int? Bytes)
{
    /// <summary>The output that its review page compares it with; null to compare with nothing.</summary>
    public string? Expected { get; init; }

    /// <param name="input">What to read.</param>
    /// <param name="bytes">How many bytes follow; null when it is to be read from its path.</param>
    public static ReadingRequest Of(Input input, int? bytes) =>
        new(input.Path, input.File, input.Relative, bytes) { Expected = input.Expected };
}

/// <summary>What a worker says of a document: when its bytes are there, when OCR begins, and when it is read.</summary>
internal sealed record ReadingAnswer
{
    /// <summary>Of the bytes, lower-case hexadecimal; null when they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How many pages are about to be recognised; null in every other answer.</summary>
    public int? OcrPages { get; init; }

    /// <summary>Null in every answer but the last.</summary>
    public DocumentStatus? Status { get; init; }

    /// <summary>What was found; for a document that could not be read, the one reason.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>Null when it could not be read.</summary>
    public int? Pages { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public int? Issues { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>True when the lines of its findings are lines of the file; null when nobody asked.</summary>
    public bool? HasLines { get; init; }

    /// <summary>What an index says of its review page; null when nobody asked for one.</summary>
    public ReviewSummary? Review { get; init; }

    /// <summary>How many bytes of text, in UTF-8, follow this line; null for none.</summary>
    public int? Bytes { get; init; }

    /// <summary>The finding that says why the status is not <c>ok</c>; null when it is.</summary>
    public Diagnostic? Reason => Findings.FirstOrDefault(finding => Status?.IsWritten() != true || LacksText(finding));

    /// <summary>True for a finding that makes a document partial: a page without text, or one that could not be decoded.</summary>
    public static bool LacksText(Diagnostic finding) =>
        finding.Rule == ReadingRules.PageUnreadable.Code || finding.Rule == ReadingRules.PageWithoutText.Code;

    /// <summary>The answer for a document that could not be read.</summary>
    public static ReadingAnswer Of(DocumentStatus status, Diagnostic reason) => new() { Status = status, Findings = [reason] };
}

/// <summary>What an index says of a review page.</summary>
/// <param name="Title">Of the notice; null when it has none.</param>
/// <param name="Statuses">Of its issues and suggestions, in order.</param>
/// <param name="Differences">From the output it was compared with; null when it was compared with none.</param>
internal sealed record ReviewSummary(string? Title, ImmutableArray<IssueStatus> Statuses, int? Differences);
