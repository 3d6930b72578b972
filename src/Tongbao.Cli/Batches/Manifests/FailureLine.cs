using System.Text.Json;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell.Speech;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>What stands in NDJSON where an input gave no notice, so that there is one line an input.</summary>
/// <param name="Schema"><c>tongbao.failure/1</c>.</param>
/// <param name="Source">Which input.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Diagnostics">Why: the code and its sentence.</param>
internal sealed record FailureLine(string Schema, FailureSource Source, DocumentStatus Status, FailureReason[] Diagnostics)
{
    public static byte[] Of(string path, DocumentStatus status, Finding? reason) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new FailureLine(
                "tongbao.failure/1",
                new FailureSource(path[(path.LastIndexOf('/') + 1)..], path),
                status,
                [new FailureReason(reason?.Rule ?? "", "error", reason?.In(SpokenLanguage.InData) ?? "", reason?.Key, reason?.Arguments)]
            ),
            ManifestContext.Lines.FailureLine
        );
}
