using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Batches;

/// <summary>
/// What a former run wrote and this one would write again, byte for byte: same input, same tool, same rules, and the output still as it was
/// recorded.
/// </summary>
internal sealed class Resume(BatchPlan plan, RunIdentity identity, Journal journal)
{
    private readonly Dictionary<string, int> _index = plan
        .Inputs.Select((input, index) => (input, index))
        .DistinctBy(pair => pair.input.Relative)
        .ToDictionary(pair => pair.input.Relative, pair => pair.index);

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
            foreach (var entry in Manifest.Read(plan.Manifest).Entries)
            {
                if (Find(entry) is { } index && !journal.Has(index) && HasItsOutput(entry, index))
                    journal.Append(index, entry with { Status = DocumentStatus.Skipped }, []);
            }
        }
    }

    /// <summary>
    /// The entries of a finished table, when it holds just these inputs as they are today; null when it must be made anew.
    /// </summary>
    public List<ManifestEntry>? FinishedTable()
    {
        if (plan.Table is null || !File.Exists(plan.Manifest) || OutputFile.Sha256(plan.Table) is not { } sha256)
            return null;
        var entries = Manifest.Read(plan.Manifest).Entries.ToList();
        return entries.Count == plan.Inputs.Count && entries.TrueForAll(entry => entry.OutputSha256 == sha256 && Find(entry) is not null)
            ? entries.ConvertAll(entry => entry with { Status = DocumentStatus.Skipped })
            : null;
    }

    private int? Find(ManifestEntry entry) =>
        entry.Status.IsWritten()
        && entry.IsOf(identity)
        && entry.Sha256 is { } sha256
        && _index.TryGetValue(entry.Path, out var index)
        && plan.Inputs[index] is { Problem: null, Path: not Input.Stdin } input
        && OutputFile.Sha256(input.Path) == sha256
            ? index
            : null;

    private bool HasItsOutput(ManifestEntry entry, int index)
    {
        var target = plan.Target(plan.Inputs[index]);
        return entry.Output == plan.InManifest(target) && entry.OutputSha256 is { } sha256 && OutputFile.Sha256(target) == sha256;
    }
}
