using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Batches;

/// <summary>
/// Whether what a former run wrote of an input is what this one would write, byte for byte: same input, same tool, same rules, and the
/// output still as it was recorded.
/// </summary>
internal sealed class Freshness(BatchPlan plan, RunIdentity identity)
{
    private readonly Dictionary<string, int> _index = plan
        .Inputs.Select((input, index) => (input, index))
        .DistinctBy(pair => pair.input.Relative)
        .ToDictionary(pair => pair.input.Relative, pair => pair.index);

    /// <summary>The input that an entry tells of; null if the batch has none of that path.</summary>
    public int? Find(ManifestEntry entry) => _index.TryGetValue(entry.Path, out var index) ? index : null;

    /// <summary>Why the input has to be read again; null if the entry holds as it is.</summary>
    /// <param name="entry">What a former run says of it.</param>
    /// <param name="index">The input.</param>
    public RereadReason? OfInput(ManifestEntry entry, int index)
    {
        var input = plan.Inputs[index];
        if (!entry.Status.IsWritten() || entry.Sha256 is null)
            return RereadReason.NotReadBefore;
        if (entry.Tool != identity.Tool)
            return RereadReason.OtherVersion;
        if (!entry.IsOf(identity))
            return RereadReason.OtherSettings;
        return input is { Problem: null, Path: not Input.Stdin } && input.Sha256() == entry.Sha256 ? null : RereadReason.Changed;
    }

    /// <summary>The same of the output of its own, wherever the former run wrote it.</summary>
    public RereadReason? OfOutput(ManifestEntry entry, int index)
    {
        if (entry.Output is not { } output || plan.FromManifest(output) is var written && !File.Exists(written))
            return RereadReason.OutputGone;
        if (entry.OutputSha256 is null || !entry.IsAsWritten(written))
            return RereadReason.OutputChanged;
        return output == plan.InManifest(plan.Target(plan.Inputs[index])) ? null : RereadReason.OtherFormat;
    }
}
