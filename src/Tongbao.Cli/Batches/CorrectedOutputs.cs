using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>Outputs that somebody changed since they were written: they stay, and the run says so.</summary>
internal static class CorrectedOutputs
{
    /// <summary>How many are named.</summary>
    private const int MaxNames = 20;

    /// <summary>Says which there are.</summary>
    public static void Print(BatchPlan plan, IReadOnlyList<ManifestEntry> corrected)
    {
        foreach (var entry in corrected.Take(MaxNames))
            Terminal.Say(Phrases.CorrectedKept(plan.FromManifest(entry.Output!)));
        if (corrected.Count > MaxNames)
            Terminal.Say(Phrases.CorrectedMore(corrected.Count - MaxNames));
    }
}
