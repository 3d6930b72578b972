using System.Text.Json.Serialization;

namespace Tongbao.Cli.Reading;

/// <summary>What became of one document.</summary>
[JsonConverter(typeof(DocumentStatusConverter))]
internal enum DocumentStatus
{
    /// <summary>Read and written.</summary>
    Ok,

    /// <summary>Read and written, but for pages without text or that could not be decoded.</summary>
    Partial,

    /// <summary>Read and written, and no rectification notice: it has no issues (TB301).</summary>
    NotANotice,

    /// <summary>Could not be opened or decoded.</summary>
    Failed,

    /// <summary>Took longer than <c>--timeout</c>, or its OCR longer than <c>--ocr-timeout</c>.</summary>
    Timeout,

    /// <summary>Ended its worker process, or threw inside it.</summary>
    Crashed,

    /// <summary>Needed more than <c>--memory</c>.</summary>
    Memory,

    /// <summary>Its output is there and it is not: nothing was read.</summary>
    Gone,

    /// <summary>Encrypted, and no password opens it.</summary>
    Encrypted,

    /// <summary>No page has a text layer.</summary>
    NoText,
}
