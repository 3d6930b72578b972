using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>Outputs that somebody changed since they were written: none of them is lost without a word.</summary>
internal static class CorrectedOutputs
{
    /// <summary>How many are named.</summary>
    private const int MaxNames = 20;

    /// <summary>True for an entry whose output begins as one and is not as it was written. Of a table nobody knows which line was
    /// changed.</summary>
    public static bool Is(BatchPlan plan, ManifestEntry entry) =>
        IsChanged(plan, entry) && !OutputSniffer.IsTable(entry.Output!) && OutputSniffer.BeginsAsOutput(plan.FromManifest(entry.Output!));

    /// <summary>The first that the manifest of the former run tells of; null if there is none.</summary>
    public static string? First(BatchPlan plan) =>
        Former(plan).FirstOrDefault(entry => Is(plan, entry)) is { Output: { } output } ? plan.FromManifest(output) : null;

    /// <summary>Says which stay.</summary>
    public static void PrintKept(BatchPlan plan, IReadOnlyList<ManifestEntry> kept)
    {
        var others = kept.Where(entry => !HasFormat(plan, entry)).ToHashSet();
        foreach (var entry in kept.Take(MaxNames))
            Terminal.Say(
                others.Contains(entry)
                    ? Phrases.CorrectedOtherFormat(plan.FromManifest(entry.Output!), plan.Format.Extension())
                    : Phrases.CorrectedKept(plan.FromManifest(entry.Output!))
            );
        if (kept.Count > MaxNames)
            Terminal.Say(Phrases.CorrectedMore(kept.Count - MaxNames));
        if (others.Count > 0)
            Terminal.Say(Phrases.CorrectedConvert(Path.GetDirectoryName(plan.Manifest), plan.Format.Extension()));
    }

    /// <summary>Says which a run that begins anew writes over, before it does.</summary>
    public static void PrintOverwritten(BatchPlan plan)
    {
        var overwritten = Former(plan).Where(entry => HasFormat(plan, entry)).Where(entry => IsChanged(plan, entry)).ToList();
        foreach (var entry in overwritten.Take(MaxNames))
            Terminal.Say(Phrases.CorrectedOverwritten(plan.FromManifest(entry.Output!)));
        if (overwritten.Count > MaxNames)
            Terminal.Say(Phrases.CorrectedMoreOverwritten(overwritten.Count - MaxNames));
    }

    private static ParallelQuery<ManifestEntry> Former(BatchPlan plan) =>
        (File.Exists(plan.Manifest) ? Manifest.Read(plan.Manifest).Entries : [])
            .Where(entry => entry is { Output: not null, OutputSha256: not null })
            .DistinctBy(entry => entry.Output)
            .AsParallel()
            .AsOrdered();

    private static bool IsChanged(BatchPlan plan, ManifestEntry entry) =>
        entry is { Output: { } output, OutputSha256: not null }
        && plan.FromManifest(output) is var path
        && File.Exists(path)
        && !entry.IsAsWritten(path);

    private static bool HasFormat(BatchPlan plan, ManifestEntry entry) =>
        Path.GetExtension(entry.Output!).AsSpan(1).SequenceEqual(plan.Format.Extension());
}
