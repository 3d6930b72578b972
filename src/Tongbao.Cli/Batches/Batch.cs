using System.Security.Cryptography;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.Batches;

/// <summary>A batch: every input is read, written and entered in the manifest, whatever becomes of the others.</summary>
internal sealed class Batch(BatchPlan plan, RunIdentity identity, BatchTally tally)
{
    /// <summary>Entries of outputs whose input is gone, which the manifest keeps.</summary>
    public IReadOnlyList<ManifestEntry> Gone { get; private set; } = [];

    /// <summary>Entries of outputs that somebody changed since, which stay.</summary>
    public IReadOnlyList<ManifestEntry> Corrected { get; private set; } = [];

    /// <summary>Runs to its end, or until it is stopped.</summary>
    /// <param name="pool">Reads the inputs.</param>
    /// <param name="resume">What goes on from what a former run left; null to begin anew.</param>
    /// <param name="prune">True to remove outputs whose input is gone.</param>
    /// <param name="progress">Told of every entry.</param>
    /// <param name="stop">Leaves the journal, from which <paramref name="resume"/> goes on.</param>
    /// <exception cref="OutputException">An output, the journal or the manifest cannot be written; what was written stays.</exception>
    public void Run(WorkerPool pool, Resume? resume, bool prune, Action<ManifestEntry> progress, CancellationToken stop)
    {
        using var journal = Journal.Open(plan.Journal, plan.Inputs.Count, keep: resume is not null);
        if (resume is not null)
        {
            if (resume.FinishedTable() is { } finished)
            {
                finished.ForEach(progress);
                Finish(journal, finished);
                return;
            }

            Corrected = resume.TakeOver(journal);
            var gone = GoneOutputs.Find(plan, Corrected);
            Gone = prune ? GoneOutputs.Prune(plan, gone) : gone;
        }

        var left = Enumerable.Range(0, plan.Inputs.Count).Where(index => !journal.Has(index)).ToList();
        foreach (var index in Enumerable.Range(0, plan.Inputs.Count).Where(journal.Has))
            progress(journal.Read(index).Entry);
        foreach (var reading in pool.Run(left.Select(index => plan.Inputs[index]), inOrder: false, stop))
        {
            var entry = Write(reading);
            journal.Append(left[reading.Index], entry, plan.Table is null ? [] : reading.Text);
            progress(entry);
        }

        if (!stop.IsCancellationRequested)
            Finish(journal, WriteTable(journal));
    }

    private ManifestEntry Write(ReadResult reading)
    {
        var entry = ManifestEntry.Of(reading, identity);
        if (plan.Table is not null || reading.Text is not { } text)
            return entry;
        var target = plan.Target(reading.Input);
        OutputFile.Write(target, stream => stream.Write(text), plan.Scratch);
        return entry with { Output = plan.InManifest(target), OutputSha256 = Convert.ToHexStringLower(SHA256.HashData(text)) };
    }

    private IEnumerable<ManifestEntry> WriteTable(Journal journal)
    {
        var lines = Enumerable.Range(0, plan.Inputs.Count).Select(journal.Read);
        if (plan.Table is not { } table)
            return lines.Select(line => line.Entry);
        OutputFile.Write(
            table,
            stream => NoticeTable.Write(stream, plan.Format, plan.Rows, lines.Select(line => TableDocument.Of(line.Entry, line.Notice))),
            plan.Scratch
        );
        var sha256 = OutputFile.Sha256(table);
        return lines.Select(line => line.Entry with { Output = plan.InManifest(table), OutputSha256 = sha256 });
    }

    private void Finish(Journal journal, IEnumerable<ManifestEntry> entries)
    {
        var all = Gone.Count == 0 ? entries : entries.Concat(Gone).OrderBy(entry => entry.Path, StringComparer.Ordinal);
        new Manifest(plan.Header, all).Write(plan.Manifest, plan.Scratch);
        journal.Delete();
        tally.Finished = true;
    }
}
