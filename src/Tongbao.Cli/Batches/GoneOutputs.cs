using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>Outputs of a former run whose input is not there any more, or is written in another format now: they look like today's, and are
/// not.</summary>
internal static class GoneOutputs
{
    /// <summary>How many are named.</summary>
    private const int MaxNames = 20;

    /// <summary>The entries of the former manifest that tell of one; none for a table, which is made as a whole.</summary>
    /// <param name="plan">The batch.</param>
    /// <param name="corrected">Entries of outputs that stay what they are, whatever their format.</param>
    public static List<ManifestEntry> Find(BatchPlan plan, IEnumerable<ManifestEntry> corrected)
    {
        if (plan.Table is not null || !File.Exists(plan.Manifest))
            return [];
        var kept = plan
            .Inputs.Select(input => plan.InManifest(plan.Target(input)))
            .Concat(corrected.Select(entry => entry.Output))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Manifest
                .Read(plan.Manifest)
                .Entries.Where(entry => entry.Output is { } output && !kept.Contains(output) && File.Exists(plan.FromManifest(output)))
                .DistinctBy(entry => entry.Output)
                .Select(entry => entry with { Status = DocumentStatus.Gone, IsCarriedOver = null }),
        ];
    }

    /// <summary>Removes them; what somebody changed since it was written stays.</summary>
    /// <returns>Those that stay.</returns>
    /// <exception cref="OutputException">One cannot be removed.</exception>
    public static List<ManifestEntry> Prune(BatchPlan plan, List<ManifestEntry> gone)
    {
        var kept = gone.FindAll(entry => Stays(plan, entry));
        foreach (var entry in gone.Except(kept))
            OutputFile.Remove(plan.FromManifest(entry.Output!));
        return kept;
    }

    /// <summary>True for one that somebody changed since it was written.</summary>
    public static bool Stays(BatchPlan plan, ManifestEntry entry) => !entry.IsAsWritten(plan.FromManifest(entry.Output!));

    /// <summary>Says which there are.</summary>
    public static void Print(BatchPlan plan, IReadOnlyList<ManifestEntry> kept, bool pruned)
    {
        var inputs = plan.Inputs.Select(input => input.Relative).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in kept.Take(MaxNames))
            Terminal.Say(Said(plan.FromManifest(entry.Output!), inputs.Contains(entry.Path) ? "otherFormat" : "gone", pruned));
        if (kept.Count > MaxNames)
            Terminal.Say(Phrases.GoneMore(kept.Count - MaxNames));
    }

    private static Phrase Said(string output, string why, bool pruned) =>
        pruned ? Phrases.GoneKept(output, why) : Phrases.GoneRemovable(output, why);
}
