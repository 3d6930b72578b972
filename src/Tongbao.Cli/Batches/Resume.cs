using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>
/// What a former run wrote and this one would write again, byte for byte: same input, same tool, same rules, and the output still as it was
/// recorded.
/// </summary>
internal sealed class Resume(BatchPlan plan, RunIdentity identity, Journal journal)
{
    private readonly Freshness _freshness = new(plan, identity);

    /// <summary>Gives the journal a line for every input that need not be read again.</summary>
    public void TakeOver()
    {
        foreach (var (entry, hasNotice, offset) in journal.Former())
        {
            if (hasNotice == plan.Table is not null && Find(entry) is { } index && (hasNotice || HasItsOutput(entry, index)))
                journal.Adopt(index, offset);
        }

        if (plan.Table is null && File.Exists(plan.Manifest))
        {
            // Side by side: what takes time are the hashes.
            var fresh = Manifest
                .Read(plan.Manifest)
                .Entries.Where(entry => _freshness.Find(entry) is { } index && !journal.Has(index))
                .ToList()
                .AsParallel()
                .AsOrdered()
                .Where(entry => Find(entry) is { } index && HasItsOutput(entry, index));
            foreach (var entry in fresh)
                journal.Append(_freshness.Find(entry)!.Value, entry with { Status = DocumentStatus.Skipped }, []);
        }
    }

    /// <summary>
    /// The entries of a finished table, when it holds just these inputs as they are today; null when it must be made anew.
    /// </summary>
    public List<ManifestEntry>? FinishedTable()
    {
        if (!HoldsTable(plan))
            return null;
        var entries = Manifest.Read(plan.Manifest).Entries.ToList();
        return entries.Count == plan.Inputs.Count && entries.TrueForAll(entry => Find(entry) is not null)
            ? entries.ConvertAll(entry => entry with { Status = DocumentStatus.Skipped })
            : null;
    }

    /// <summary>True if the table of a former run is there, and as it was written.</summary>
    public static bool HoldsTable(BatchPlan plan) =>
        plan.Table is not null
        && File.Exists(plan.Manifest)
        && OutputFile.Sha256(plan.Table) is { } sha256
        && Manifest.Read(plan.Manifest).Entries.All(entry => entry.OutputSha256 == sha256);

    private int? Find(ManifestEntry entry) =>
        _freshness.Find(entry) is { } index && Holds(entry, _freshness.OfInput(entry, index)) ? index : null;

    private bool HasItsOutput(ManifestEntry entry, int index) => Holds(entry, _freshness.OfOutput(entry, index));

    private static bool Holds(ManifestEntry entry, RereadReason? reason)
    {
        if (reason is { } why)
            RunLog.Current.Say("read again", ("path", entry.Path), ("because", why.Key()));
        return reason is null;
    }
}
