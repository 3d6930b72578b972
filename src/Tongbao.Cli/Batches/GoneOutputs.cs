using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>Outputs of a former run whose input is not there any more: they look like today's, and are not.</summary>
internal static class GoneOutputs
{
    /// <summary>How many are named.</summary>
    private const int MaxNames = 20;

    /// <summary>The entries of the former manifest that tell of one; none for a table, which is made as a whole.</summary>
    public static List<ManifestEntry> Find(BatchPlan plan)
    {
        if (plan.Table is not null || !File.Exists(plan.Manifest))
            return [];
        var paths = plan.Inputs.Select(input => input.Relative).ToHashSet(StringComparer.Ordinal);
        var targets = plan.Inputs.Select(input => plan.InManifest(plan.Target(input))).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Manifest
                .Read(plan.Manifest)
                .Entries.Where(entry =>
                    !paths.Contains(entry.Path)
                    && entry.Output is { } output
                    && !targets.Contains(output)
                    && File.Exists(plan.FromManifest(output))
                )
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
        foreach (var entry in kept.Take(MaxNames))
            Terminal.Say(
                pruned ? Phrases.GoneKept(plan.FromManifest(entry.Output!)) : Phrases.GoneRemovable(plan.FromManifest(entry.Output!))
            );
        if (kept.Count > MaxNames)
            Terminal.Say(Phrases.GoneMore(kept.Count - MaxNames));
    }
}
