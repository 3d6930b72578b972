using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>What a batch would read, and why; nothing is read or written.</summary>
internal static class DryRun
{
    /// <summary>Writes a line an input that would be read, and one for each output whose input is gone.</summary>
    /// <param name="plan">The batch.</param>
    /// <param name="identity">How it would be read.</param>
    /// <param name="prunes">True if outputs whose input is gone would be removed.</param>
    public static void Print(BatchPlan plan, RunIdentity identity, bool prunes)
    {
        var reasons = Reasons(plan, identity);
        foreach (var (input, reason) in plan.Inputs.Zip(reasons).Where(pair => pair.Second is not null))
            Console.Out.WriteLine($"{Words(reason!.Value), -15} {Terminal.Printable(WorkingFolder.Relative(input.Path))}");
        foreach (var gone in GoneOutputs.Find(plan))
            Console.Out.WriteLine(
                $"{Terminal.Words(prunes ? Phrases.DryRunRemove : Phrases.DryRunGone), -15} {Terminal.Printable(gone.Output!)}"
            );
        var read = reasons.Count(reason => reason is not null);
        var counts = reasons.OfType<RereadReason>().CountBy(reason => reason).OrderBy(pair => pair.Key);
        var (inputs, rest) = (PhraseValue.Grouped(reasons.Length), PhraseValue.Grouped(reasons.Length - read));
        Terminal.Say(
            read == 0
                ? Phrases.DryRunSummary(inputs, 0, rest)
                : Phrases.DryRunSummaryWhy(
                    inputs,
                    PhraseValue.Grouped(read),
                    PhraseValue.Of(counts.Select(pair => (PhraseValue)Phrases.DryRunCount(pair.Value, pair.Key.Key()))),
                    rest
                )
        );
    }

    private static RereadReason?[] Reasons(BatchPlan plan, RunIdentity identity)
    {
        var freshness = new Freshness(plan, identity);
        var reasons = new RereadReason?[plan.Inputs.Count];
        Array.Fill(reasons, RereadReason.New);
        if (!File.Exists(plan.Manifest))
            return reasons;
        // Side by side: what takes time are the hashes.
        var known = Manifest
            .Read(plan.Manifest)
            .Entries.Select(entry => (Entry: entry, Index: freshness.Find(entry)))
            .Where(pair => pair.Index is not null)
            .AsParallel()
            .Select(pair => (pair.Index, Reason: Reason(pair.Entry, pair.Index!.Value)));
        foreach (var (index, reason) in known)
            reasons[index!.Value] = reason;

        // A table is made as a whole.
        if (plan.Table is not null && (reasons.Any(reason => reason is not null) || !Resume.HoldsTable(plan)))
            return [.. reasons.Select(reason => reason ?? RereadReason.TableChanged)];
        return reasons;

        RereadReason? Reason(ManifestEntry entry, int index) =>
            freshness.OfInput(entry, index) ?? (plan.Table is null ? freshness.OfOutput(entry, index) : null);
    }

    private static string Words(RereadReason reason) => Phrases.Find($"reread.{reason.Key()}")!.In(SpokenLanguage.AtTerminal);
}
