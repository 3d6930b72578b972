using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Tongbao.Findings;
using Tongbao.Issues;

namespace Tongbao.Cli.Reading;

/// <summary>What a worker says of a document: when its bytes are there, when OCR begins, and when it is read.</summary>
internal sealed record ReadResponse
{
    /// <summary>not-a-notice</summary>
    private const string NoNotice = "TB301";

    private const string PlainText = "text/plain";

    /// <summary>Of the bytes, lower-case hexadecimal; null when they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How far recognition is; null in every other response.</summary>
    public OcrProgress? Ocr { get; init; }

    /// <summary>Null in every response but the last.</summary>
    public DocumentStatus? Status { get; init; }

    /// <summary>What was found; for a document that could not be read, the one reason.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public int? Pages { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public int? Issues { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>True when the lines of its findings are lines of the file.</summary>
    public bool HasLines { get; init; }

    /// <summary>What an index says of its review page; null when nobody asked for one.</summary>
    public ReviewSummary? Review { get; init; }

    /// <summary>Rows for a profile; null when nobody asked for them.</summary>
    public ImmutableArray<SuggestedRow>? Suggested { get; init; }

    /// <summary>How many bytes of text, in UTF-8, follow this line; null for none.</summary>
    public int? Bytes { get; init; }

    /// <summary>The finding that says why the status is not <c>ok</c>; null when it is.</summary>
    [JsonIgnore]
    public Finding? Reason =>
        Findings.FirstOrDefault(finding =>
            Status switch
            {
                DocumentStatus.Ok => false,
                DocumentStatus.Partial => LacksText(finding),
                DocumentStatus.NotANotice => IsNoNotice(finding),
                _ => true,
            }
        );

    /// <summary>A response before the last one.</summary>
    public static ReadResponse Progress { get; } = new() { Findings = [] };

    /// <summary>The response for a document that could not be read.</summary>
    public static ReadResponse Of(DocumentStatus status, Finding reason) => new() { Status = status, Findings = [reason] };

    /// <summary>The response for a notice.</summary>
    public static ReadResponse Of(Notice notice) =>
        new()
        {
            Sha256 = notice.Source.Sha256,
            Status = StatusOf(notice),
            Findings = notice.Diagnostics,
            Pages = notice.Source.Pages,
            Issues = notice.Issues.Length,
            Coverage = notice.Coverage,
            HasLines = notice.Source.MediaType == PlainText,
        };

    /// <summary>How well a notice was read.</summary>
    public static DocumentStatus StatusOf(Notice notice) =>
        notice.Diagnostics.Any(LacksText) ? DocumentStatus.Partial
        : notice.Diagnostics.Any(IsNoNotice) ? DocumentStatus.NotANotice
        : DocumentStatus.Ok;

    private static bool IsNoNotice(Finding finding) => finding.Rule == NoNotice;

    // A page without text, or one that could not be decoded, makes a document partial.
    private static bool LacksText(Finding finding) =>
        finding.Rule == ReadingFindings.PageUnreadable.Code || finding.Rule == ReadingFindings.PageWithoutText.Code;
}
