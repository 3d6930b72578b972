using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>What a batch would read, and why; nothing is read or written.</summary>
internal static class DryRun
{
    /// <summary>Writes a line an input that would be read, and one for each output that stays changed or whose input is gone.</summary>
    /// <param name="plan">The batch.</param>
    /// <param name="resume">What it would go on from.</param>
    /// <param name="prunes">True if outputs whose input is gone would be removed.</param>
    public static void Print(BatchPlan plan, Resume resume, bool prunes)
    {
        var standings = resume.FinishedTable() is null ? resume.Standings(Journal.Look(plan.Journal)) : new Standing[plan.Inputs.Count];
        var reasons = Array.ConvertAll(standings, standing => standing.Reason);
        foreach (var (input, reason) in plan.Inputs.Zip(reasons).Where(pair => pair.Second is not null))
            Line(Phrases.Find($"reread.{reason!.Value.Key()}")!, WorkingFolder.Relative(input.Path));
        var corrected = Resume.Corrected(standings);
        foreach (var entry in corrected)
            Line(Phrases.DryRunStays, entry.Output!);
        var paths = plan.Inputs.Select(input => input.Relative).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in GoneOutputs.Find(plan, corrected))
            Line(
                !prunes
                    ? paths.Contains(gone.Path)
                        ? Phrases.DryRunOtherFormat
                        : Phrases.DryRunGone
                    : GoneOutputs.Stays(plan, gone)
                        ? Phrases.DryRunStays
                        : Phrases.DryRunRemove,
                gone.Output!
            );
        CorrectedOutputs.PrintKept(plan, corrected);
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

    private static void Line(Phrase what, string path) => Console.Out.WriteLine($"{Terminal.Words(what), -15} {Terminal.Printable(path)}");
}
