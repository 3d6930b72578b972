using System.CommandLine;
using Tongbao.Cli.Batches;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Workers;
using Tongbao.Diagnostics;

namespace Tongbao.Cli;

/// <summary><c>tongbao parse</c>: notices in; a file for each, or one table, out.</summary>
internal sealed class ParseCommand
{
    private readonly InputOptions _inputs = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "A file, or a folder for several inputs; standard output when left out.", HelpName = "FILE|DIR" };
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on where an interrupted run stopped, and leave what has not changed." };
    private readonly Option<string?> _shard = new("--shard") { Description = "Do part I of N of a batch (2/4); auto in a Slurm array or a Kubernetes Indexed Job. tongbao merge joins the parts.", HelpName = "I/N|auto" };
    private readonly Option<string> _failOn = Choice.Of("--fail-on", "Exit with 1 when a notice has a finding of this severity or above.", FailOn.Error);
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite outputs that exist." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing of findings, progress and results on standard error." };

    private enum FailOn
    {
        Error,
        Warning,
        Never,
    }

    public static Command Create()
    {
        var self = new ParseCommand();
        var command = new Command("parse", """
            Parse notices and write them as YAML, JSON or tables.

            Examples:
              tongbao parse notice.pdf
              tongbao parse notice.pdf -f json -o notice.json
              tongbao parse notices/ -o out/
              tongbao parse notices/ -o out/ --resume
              tongbao parse notices/ -f xlsx -o ledger.xlsx
              find . -name '*.pdf' | tongbao parse --files-from - -f ndjson
            """);
        self._inputs.AddTo(command);
        command.Options.Add(self._output);
        self._reading.AddTo(command);
        foreach (var option in (Option[])[self._resume, self._shard, self._failOn, self._force, self._quiet])
            command.Options.Add(option);
        command.SetAction(result => Terminal.Run(() => self.Run(result)));
        return command;
    }

    private ExitCode Run(ParseResult result)
    {
        var settings = _reading.Settings(result);
        var list = _inputs.Read(result);
        var output = result.GetValue(_output);
        if (output?.Length == 0)
            throw new UsageException("--output has an empty name");
        var shard = result.GetValue(_shard) is { } text ? Shard.Parse(text) : null;
        if (shard is not null && (output is null or "-" || (settings.Format.IsTable() && settings.Format != OutputFormat.Ndjson)))
            throw new UsageException("--shard needs a folder (-o DIR), and writes a table as NDJSON (-f ndjson); tongbao merge makes the others of it");
        using var interruption = new Interruption();
        if (output is null or "-")
            return Stream(result, settings, list, interruption.Token);
        if (!list.IsBatch && shard is null)
            return Single(result, settings, list.Inputs.Single(), output, interruption.Token);
        return RunBatch(result, settings, BatchPlan.Make(list.Inputs, output, settings.Format, shard), interruption.Token);
    }

    private ExitCode RunBatch(ParseResult result, ReadingSettings settings, BatchPlan plan, CancellationToken stop)
    {
        var (resume, quiet) = (result.GetValue(_resume), result.GetValue(_quiet));
        if (!resume && !result.GetValue(_force))
            plan.RefuseFormerOutputs();
        var tally = new BatchTally(plan.Inputs.Count);
        var batch = new Batch(plan, _reading.Pool(result, settings, plan.Inputs.Count), RunIdentity.Of(settings), tally);
        ProgressDisplay.Run(tally, quiet, progress => batch.Run(resume, progress, stop));
        if (!tally.Finished)
        {
            Console.Error.WriteLine($"tongbao: interrupted, {tally.Done} of {tally.Total} done; --resume goes on");
            return ExitCode.Interrupted;
        }

        if (!quiet)
            BatchSummary.Print(tally, plan.Manifest);
        return Code(tally, result);
    }

    // To standard output, in the order of the inputs: one notice, or a table that can be written as the notices come.
    private ExitCode Stream(ParseResult result, ReadingSettings settings, InputList list, CancellationToken stop)
    {
        if (!settings.Format.IsTable())
            list = list with { Inputs = OnlyOne(list.Inputs) };
        if (settings.Format.IsTable() && !settings.Format.IsStream())
            throw new UsageException($"-f {settings.Format.Extension()} needs a file to write to: -o FILE");
        var (tally, identity) = (new BatchTally(total: null), RunIdentity.Of(settings));
        using var stdout = new StandardOutput();
        var readings = _reading.Pool(result, settings, list.IsBatch ? null : 1).Run(list.Inputs, inOrder: true, stop).Select(reading => Report(reading, list, identity, tally, result.GetValue(_quiet)));
        if (settings.Format.IsTable())
            NoticeTable.Write(stdout, settings.Format, readings.Select(TableDocument.Of));
        else
            stdout.Write(readings.SingleOrDefault()?.Text);
        return stop.IsCancellationRequested ? ExitCode.Interrupted : Code(tally, result);
    }

    private ExitCode Single(ParseResult result, ReadingSettings settings, Input input, string output, CancellationToken stop)
    {
        var target = Directory.Exists(output) || Path.EndsInDirectorySeparator(output) ? Path.Combine(output, $"{input.Relative}.{settings.Format.Extension()}") : output;
        if (input.IsAt(target))
            throw new UsageException($"{input.Path}: the output would overwrite the input");
        var force = result.GetValue(_force) || result.GetValue(_resume);
        OutputFile.Refuse(target, force);
        var (tally, identity) = (new BatchTally(total: 1), RunIdentity.Of(settings));
        var list = new InputList([input], IsBatch: false);
        foreach (var reading in _reading.Pool(result, settings, 1).Run(list.Inputs, inOrder: true, stop).Select(reading => Report(reading, list, identity, tally, result.GetValue(_quiet))))
        {
            if (reading.Text is not null)
                OutputFile.Write(target, stream => WriteOne(stream, settings.Format, reading), OutputFile.ScratchName());
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted : Code(tally, result);
    }

    private static List<Input> OnlyOne(IEnumerable<Input> inputs) =>
        inputs.Take(2).ToList() is [var only] ? [only] : throw new UsageException("several inputs need a folder to write to: -o DIR");

    private static void WriteOne(Stream stream, OutputFormat format, Reading reading)
    {
        if (format.IsTable())
            NoticeTable.Write(stream, format, [TableDocument.Of(reading)]);
        else
            stream.Write(reading.Text);
    }

    private static Reading Report(Reading reading, InputList list, RunIdentity identity, BatchTally tally, bool quiet)
    {
        tally.Add(ManifestEntry.Of(reading, identity));
        if (reading.Text is null)
            Terminal.Unreadable(reading.Input.Path, reading.Answer.Reason!);
        else if (!quiet && !list.IsBatch)
        {
            foreach (var finding in reading.Answer.Findings)
                Terminal.Finding(reading.Input.Path, finding);
        }

        return reading;
    }

    private ExitCode Code(BatchTally tally, ParseResult result)
    {
        if (tally.Failed > 0)
            return tally.Written > 0 ? ExitCode.SomeFailed : tally.HitLimit ? ExitCode.LimitHit : ExitCode.NothingRead;
        return tally.Gravest >= Threshold(result.Get<FailOn>(_failOn)) ? ExitCode.Findings : ExitCode.Done;
    }

    private static Severity? Threshold(FailOn failOn) => failOn switch
    {
        FailOn.Error => Severity.Error,
        FailOn.Warning => Severity.Warning,
        _ => null,
    };
}
