using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Batches;

/// <summary>A document as a line of NDJSON.</summary>
/// <param name="Line">The notice, or the failure.</param>
/// <param name="IsNotice">False for a failure.</param>
internal readonly record struct TableDocument(byte[] Line, bool IsNotice)
{
    public static TableDocument Of(ReadResult reading) =>
        reading.Text is { } text
            ? new TableDocument(text, IsNotice: true)
            : new TableDocument(FailureLine.Of(reading.Input.Relative, reading.Status, reading.Response.Reason), IsNotice: false);

    public static TableDocument Of(ManifestEntry entry, byte[]? notice) =>
        notice is not null
            ? new TableDocument(notice, IsNotice: true)
            : new TableDocument(FailureLine.Of(entry.Path, entry.Status, entry.Reason), IsNotice: false);
}
