using Tongbao.Cli.Batches;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.FastStart;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Progress;
using Tongbao.Cli.Shell.Streams;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary>A run of <c>tongbao parse</c>: what was asked for, and how it is done.</summary>
internal sealed class ParseRun
{
    /// <summary>How to read, and with how many workers.</summary>
    public required ReadPlan Plan { get; init; }

    /// <summary>What to read.</summary>
    public required InputList Inputs { get; init; }

    /// <summary>A file or a folder; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>True if the user named standard output: then it takes a table that is no text, too.</summary>
    public required bool NamesStdout { get; init; }

    /// <summary>Which part of a batch to do; null for all of it.</summary>
    public required Shard? Shard { get; init; }

    /// <summary>True to go on where a former run stopped.</summary>
    public required bool Resume { get; init; }

    /// <summary>True to say what would be read, and do nothing.</summary>
    public required bool DryRun { get; init; }

    /// <summary>True to remove outputs whose input is gone.</summary>
    public required bool Prune { get; init; }

    /// <summary>True to overwrite outputs that exist.</summary>
    public required bool Force { get; init; }

    /// <summary>True to print nothing on standard error but failures.</summary>
    public required bool Quiet { get; init; }

    /// <summary>What makes the run end with 1.</summary>
    public required FailOn FailOn { get; init; }

    /// <summary>Which failures are no news.</summary>
    public required KnownFailures Known { get; init; }

    // Of the document that is counted.
    private Input? _current;

    private OutputFormat Format => Plan.Options.Format;

    /// <exception cref="CommandFailedException">It cannot be done.</exception>
    public ExitCode Run()
    {
        if (DryRun)
            return SayWhatWouldBeRead();
        using var interruption = new Interruption();
        if (Output is null || (Inputs.IsBatch && SpecialFile.IsAt(Output)))
            return Stream(interruption.Token);
        if (!Inputs.IsBatch && Shard is null)
            return Single(Inputs.Inputs.Single(), Output, interruption.Token);
        return RunBatch(BatchPlan.Make(Inputs.Inputs, Output, Format, Shard, Plan.Options.Rows), interruption.Token);
    }

    private ExitCode SayWhatWouldBeRead()
    {
        LoneDocument.Refuse();
        if (Output is not null && (Inputs.IsBatch || Shard is not null) && (Resume || !Force))
        {
            var plan = BatchPlan.Make(Inputs.Inputs, Output, Format, Shard, Plan.Options.Rows);
            Batches.DryRun.Print(plan, FormerRun(plan), Prune);
        }
        else
        {
            foreach (var input in Inputs.Inputs)
                Console.Out.WriteLine(
                    Terminal.Printable($"{Terminal.Words(Phrases.DryRunRead), -15} {WorkingFolder.Relative(input.Path)}")
                );
        }

        if (!Quiet)
            Inputs.PassedOver.Said.ToList().ForEach(Terminal.Say);
        return ExitCode.Done;
    }

    private ExitCode RunBatch(BatchPlan plan, CancellationToken stop)
    {
        if (!Resume && !Force)
            plan.RefuseFormerOutputs();
        var resume = Resume ? FormerRun(plan) : null;
        if (Force && !Quiet)
            CorrectedOutputs.PrintOverwritten(plan);
        LoneDocument.Refuse();
        var byPath = plan.Inputs.ToDictionary(input => input.Relative);
        var tally = new BatchTally(plan.Inputs.Count, entry => Known.Reason(byPath[entry.Path], entry.Code));
        var batch = new Batch(plan, RunIdentity.Of(Plan.Options), tally);
        ProgressDisplay.Run(tally, Quiet, (progress, recognises) =>
            batch.Run(WorkerPool.Of(Plan, plan.Inputs.Count, recognises), resume, Prune, progress, stop)
        );
        if (!tally.Finished)
        {
            Terminal.Say(Phrases.LineError(Phrases.ProgressInterrupted(tally.Done, tally.Total ?? 0)));
            return ExitCode.Interrupted;
        }

        if (!Quiet)
        {
            CorrectedOutputs.PrintKept(plan, batch.Corrected);
            GoneOutputs.Print(plan, batch.Gone, Prune);
            BatchSummary.Print(tally, Inputs.PassedOver, FailOn, plan.Manifest);
        }

        return tally.Code(FailOn);
    }

    private Resume FormerRun(BatchPlan plan)
    {
        if (!Force)
            plan.RefuseLostCorrections();
        return new Resume(plan, RunIdentity.Of(Plan.Options), Force);
    }

    // To standard output, or a pipe or device, in the order of the inputs: one notice, or a table, as the notices come.
    private ExitCode Stream(CancellationToken stop)
    {
        var inputs = Format.IsTable() ? Inputs.Inputs : OnlyOne(Inputs.Inputs);
        var isText = !Format.IsTable() || Format.IsStream();
        if (Output is null && !isText && !(NamesStdout && Console.IsOutputRedirected))
            throw new UsageException(Phrases.ErrorNeedsFile(Format.Extension()));
        // A list may come slowly, from a pipe; its paths are from one folder.
        if (inputs is IReadOnlyList<Input> known)
            BatchPlan.RefuseDoubles(known);
        var tally = new BatchTally(total: null, entry => Known.Reason(_current!, entry.Code));
        using var stdout = Output is null ? new StandardOutput() : SpecialFile.Open(Output);
        var documents = Read(inputs, tally, stop);
        // A table that is no text is written at once, and goes through its notices more than once.
        if (!isText)
            NoticeTable.Write(stdout, Format, Plan.Options.Rows, [.. documents.Select(TableDocument.Of)]);
        else if (Format.IsTable())
            NoticeTable.Write(stdout, Format, Plan.Options.Rows, documents.Select(TableDocument.Of));
        else
        {
            foreach (var document in documents)
                stdout.Write(document.Text);
        }

        if (Inputs.IsBatch && !Quiet)
            BatchSummary.Print(tally, Inputs.PassedOver, FailOn, manifest: null);
        return stop.IsCancellationRequested ? ExitCode.Interrupted : tally.Code(FailOn);
    }

    private ExitCode Single(Input input, string output, CancellationToken stop)
    {
        var target =
            Directory.Exists(output) || Path.EndsInDirectorySeparator(output)
                ? Path.Combine(output, $"{OutputName.Of(input.Notice)}.{Format.Extension()}")
                : output;
        if (input.IsAt(target))
            throw new UsageException(Phrases.ErrorOverwritesInput(input.Path));
        OutputFile.Refuse(target, Force || Resume);
        var tally = new BatchTally(total: 1, entry => Known.Reason(input, entry.Code));
        foreach (var document in Read([input], tally, stop))
        {
            if (document.Text is not null && !(Resume && !Force && Stays(target, document)))
                OutputFile.Write(target, stream => WriteOne(stream, document), OutputFile.ScratchName());
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted : tally.Code(FailOn);
    }

    private bool Stays(string target, ReadResult document)
    {
        using var content = new MemoryStream();
        WriteOne(content, document);
        return LoneOutput.Stays(target, content.GetBuffer().AsSpan(0, (int)content.Length), document.Response.Sha256);
    }

    private IEnumerable<ReadResult> Read(IEnumerable<Input> inputs, BatchTally tally, CancellationToken stop)
    {
        var identity = RunIdentity.Of(Plan.Options);
        if (Inputs.IsBatch)
            LoneDocument.Refuse();
        var pages = PageProgress.AtTerminal(WorkerHooks.Current.Clock);
        var pool = Inputs.IsBatch ? WorkerPool.Of(Plan, inputs: null) : LoneDocument.Pool(Plan, Recognises);
        foreach (var document in pool.Run(inputs, inOrder: true, stop))
        {
            pages.End();
            _current = document.Input;
            Report(document, isNews: tally.Add(ManifestEntry.Of(document, identity)));
            yield return document;
        }

        void Recognises(Input input, OcrProgress progress)
        {
            if (!Quiet)
                pages.Report(input.Path, progress);
        }
    }

    private void Report(ReadResult document, bool isNews)
    {
        if (isNews)
            Terminal.Unreadable(document.Input.Path, document.Response.Reason!);
        else if (!Quiet && !Inputs.IsBatch && document.Text is not null)
        {
            foreach (var finding in document.Response.Findings)
                Terminal.Finding(document.Input.Path, finding, document.Response.HasLines);
        }
    }

    private void WriteOne(Stream stream, ReadResult document)
    {
        if (Format.IsTable())
            NoticeTable.Write(stream, Format, Plan.Options.Rows, [TableDocument.Of(document)]);
        else
            stream.Write(document.Text);
    }

    private static List<Input> OnlyOne(IEnumerable<Input> inputs) =>
        inputs.Take(2).ToList() is [var only] ? [only] : throw new UsageException(Phrases.ErrorNeedsFolder);
}
