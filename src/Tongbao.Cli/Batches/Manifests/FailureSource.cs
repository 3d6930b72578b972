namespace Tongbao.Cli.Batches.Manifests;

/// <param name="File">Base name.</param>
/// <param name="Path">Below the input folder.</param>
internal sealed record FailureSource(string File, string Path);
