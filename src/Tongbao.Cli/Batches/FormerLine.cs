using Tongbao.Cli.Batches.Manifests;

namespace Tongbao.Cli.Batches;

/// <summary>What a former run says of an input.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="HasNotice">True if the notice stands behind it.</param>
/// <param name="Offset">Where it begins in the journal; null for an entry of the manifest.</param>
internal readonly record struct FormerLine(ManifestEntry Entry, bool HasNotice, long? Offset);
