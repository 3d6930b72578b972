using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>
/// What need not be read again: what a former run wrote and this one would write again, byte for byte, and outputs that somebody changed
/// since. A run and a dry run ask the same.
/// </summary>
/// <param name="plan">The batch.</param>
/// <param name="identity">How it is read.</param>
/// <param name="force">True to write outputs anew that somebody changed.</param>
internal sealed class Resume(BatchPlan plan, RunIdentity identity, bool force)
{
    private readonly Freshness _freshness = new(plan, identity);

    /// <summary>Gives the journal a line for every input that need not be read again.</summary>
    /// <returns>Entries whose output somebody changed, and which stays.</returns>
    public List<ManifestEntry> TakeOver(Journal journal)
    {
        var standings = Standings(journal.Former());
        for (var index = 0; index < standings.Length; index++)
        {
            if (standings[index] is not { Former: { } former, Reason: null })
                continue;
            if (former.Offset is { } offset)
                journal.Adopt(index, offset);
            else
                journal.Append(index, former.Entry.CarriedOver(), []);
        }

        return Corrected(standings);
    }

    /// <summary>What becomes of each input of the plan.</summary>
    /// <param name="journal">What an interrupted run left.</param>
    public Standing[] Standings(IEnumerable<FormerLine> journal)
    {
        var former = Former(journal);
        var standings = new Standing[plan.Inputs.Count];
        // Side by side: what takes time are the hashes.
        Parallel.For(0, standings.Length, index => standings[index] = Judge(former[index], index));
        return standings;
    }

    /// <summary>Entries whose output somebody changed, and which stays.</summary>
    public static List<ManifestEntry> Corrected(IEnumerable<Standing> standings) =>
        [.. standings.Where(standing => standing.IsCorrected).Select(standing => standing.Former!.Value.Entry)];

    /// <summary>
    /// The entries of a finished table, when it holds just these inputs as they are today; null when it must be made anew.
    /// </summary>
    public List<ManifestEntry>? FinishedTable()
    {
        if (!HoldsTable())
            return null;
        var entries = Manifest.Read(plan.Manifest).Entries.ToList();
        return entries.Count == plan.Inputs.Count && entries.TrueForAll(IsAsRecorded)
            ? entries.ConvertAll(entry => entry.CarriedOver())
            : null;
    }

    private bool HoldsTable() =>
        plan.Table is not null
        && File.Exists(plan.Manifest)
        && OutputFile.Sha256(plan.Table) is { } sha256
        && Manifest.Read(plan.Manifest).Entries.All(entry => entry.OutputSha256 == sha256);

    private bool IsAsRecorded(ManifestEntry entry) =>
        _freshness.Find(entry) is { } index && Said(entry, _freshness.OfInput(entry, index)) is null;

    // The last word on each input. A failure wrote nothing: what was said before of the output holds.
    private FormerLine?[] Former(IEnumerable<FormerLine> journal)
    {
        var former = new FormerLine?[plan.Inputs.Count];
        var manifest = File.Exists(plan.Manifest) ? Manifest.Read(plan.Manifest).Entries : [];
        var lines = manifest
            .Select(entry => new FormerLine(entry, HasNotice: false, Offset: null))
            .Concat(journal.Where(line => line.HasNotice == plan.Table is not null || !line.Entry.Status.IsWritten()));
        foreach (var line in lines)
        {
            if (_freshness.Find(line.Entry) is { } index && (line.Entry.Status.IsWritten() || former[index] is null))
                former[index] = line;
        }

        return former;
    }

    private Standing Judge(FormerLine? former, int index)
    {
        if (former is not { } line)
            return new Standing(null, RereadReason.New, IsCorrected: false);
        var ofOutput =
            plan.Table is null ? _freshness.OfOutput(line.Entry, index)
            : line.Offset is null ? RereadReason.TableChanged
            : (RereadReason?)null;
        if (!force && ofOutput == RereadReason.OutputChanged && CorrectedOutputs.Is(plan, line.Entry))
            return new Standing(line, null, IsCorrected: true);
        return new Standing(line, Said(line.Entry, _freshness.OfInput(line.Entry, index) ?? ofOutput), IsCorrected: false);
    }

    private static RereadReason? Said(ManifestEntry entry, RereadReason? reason)
    {
        if (reason is { } why)
            RunLog.Current.Say(
                "readAgain",
                ("path", entry.Path),
                ("because", new KeyedWords(why.Key(), Phrases.Find($"reread.{why.Key()}")!))
            );
        return reason;
    }
}
