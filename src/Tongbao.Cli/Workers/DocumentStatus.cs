using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Cli.Workers;

/// <summary>What became of one document.</summary>
[JsonConverter(typeof(DocumentStatusConverter))]
internal enum DocumentStatus
{
    /// <summary>Read and written.</summary>
    Ok,

    /// <summary>Read and written, but for pages without text or that could not be decoded.</summary>
    Partial,

    /// <summary>Could not be opened or decoded.</summary>
    Failed,

    /// <summary>Took longer than <c>--timeout</c>, or its OCR longer than <c>--ocr-timeout</c>.</summary>
    Timeout,

    /// <summary>Ended its worker process, or threw inside it.</summary>
    Crashed,

    /// <summary>Needed more than <c>--memory</c>.</summary>
    Memory,

    /// <summary>Left as a former run wrote it.</summary>
    Skipped,

    /// <summary>Encrypted, and no password opens it.</summary>
    Encrypted,

    /// <summary>No page has a text layer.</summary>
    NoText,
}

internal sealed class DocumentStatusConverter()
    : JsonStringEnumConverter<DocumentStatus>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

internal static class DocumentStatuses
{
    /// <summary>True where an output was written.</summary>
    public static bool IsWritten(this DocumentStatus status) =>
        status is DocumentStatus.Ok or DocumentStatus.Partial or DocumentStatus.Skipped;

    /// <summary>True where another try, with more time or memory, may help.</summary>
    public static bool HitLimit(this DocumentStatus status) => status is DocumentStatus.Timeout or DocumentStatus.Memory;
}
