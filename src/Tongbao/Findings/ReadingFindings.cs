using System.Collections.Immutable;
using Tongbao.Languages;

namespace Tongbao.Findings;

/// <summary>
/// The rows of the registry for what goes wrong while a document is read (TB1xx). Those of the checks stand in their own files.
/// </summary>
internal static class ReadingFindings
{
    /// <summary>A page could not be decoded.</summary>
    public static FindingKind PageUnreadable { get; } = new("TB101", "page-unreadable", Severity.Error);

    /// <summary>Characters without a meaning.</summary>
    public static FindingKind UndecodedCharacters { get; } = new("TB102", "undecoded-characters", Severity.Warning);

    /// <summary>A page without text.</summary>
    public static FindingKind PageWithoutText { get; } = new("TB103", "page-without-text", Severity.Warning);

    /// <summary>A word that OCR is not sure of, where it matters.</summary>
    public static FindingKind DoubtfulReading { get; } = new("TB105", "doubtful-reading", Severity.Warning);

    /// <summary>Much of a page that was set aside.</summary>
    public static FindingKind MuchSetAside { get; } = new("TB106", "much-set-aside", Severity.Warning);

    /// <summary>Text that a page holds and does not show.</summary>
    public static FindingKind TextNotSeen { get; } = new("TB107", "text-not-seen", Severity.Info);

    /// <summary>Files inside a PDF.</summary>
    public static FindingKind FilesNotRead { get; } = new("TB108", "files-not-read", Severity.Warning);

    /// <summary>A form in XML inside a PDF.</summary>
    public static FindingKind FormNotRead { get; } = new("TB109", "form-not-read", Severity.Warning);

    /// <summary>An input that cannot be read at all.</summary>
    public static FindingKind Unreadable { get; } = new("TB110", "unreadable", Severity.Error);

    /// <summary>An encrypted input.</summary>
    public static FindingKind Encrypted { get; } = new("TB111", "encrypted", Severity.Error);

    /// <summary>A document that only holds pictures.</summary>
    public static FindingKind NoText { get; } = new("TB112", "no-text", Severity.Error);

    /// <summary>A scan that OCR failed on.</summary>
    public static FindingKind OcrFailed { get; } = new("TB113", "ocr-failed", Severity.Error);

    /// <summary>Words of the file that were not read.</summary>
    public static FindingKind TextNotRead { get; } = new("TB114", "text-not-read", Severity.Warning);

    /// <summary>A text layer that was not believed.</summary>
    public static FindingKind TextLayerReplaced { get; } = new("TB115", "text-layer-replaced", Severity.Info);

    /// <summary>The outline could be another one.</summary>
    public static FindingKind StructureInDoubt { get; } = new("TB130", "structure-in-doubt", Severity.Warning);

    /// <summary>A table that gives no issues.</summary>
    public static FindingKind TableNotUnderstood { get; } = new("TB131", "table-not-understood", Severity.Warning);

    /// <summary>A ledger of several notices, which is read as one.</summary>
    public static FindingKind SeveralNotices { get; } = new("TB132", "several-notices", Severity.Warning);

    /// <summary>A document that took too long.</summary>
    public static FindingKind TimeLimit { get; } = new("TB120", "time-limit", Severity.Error);

    /// <summary>A document that ended its worker.</summary>
    public static FindingKind WorkerCrashed { get; } = new("TB121", "worker-crashed", Severity.Error);

    /// <summary>A document that needs too much memory.</summary>
    public static FindingKind MemoryLimit { get; } = new("TB122", "memory-limit", Severity.Error);

    /// <summary>A finding about a page as a whole.</summary>
    public static Finding OnPage(this FindingKind rule, int page, Phrase said) => rule.Found(said, page) with { Subject = $"page {page}" };

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
        SeveralNotices,
    ];
}
