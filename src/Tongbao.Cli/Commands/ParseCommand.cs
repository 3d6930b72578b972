using System.CommandLine;
using Tongbao.Cli.Batches;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao parse</c>: notices in; a file for each, or one table, out.</summary>
internal sealed class ParseCommand
{
    private readonly InputOptions _inputs = new(NoticeFiles.Patterns);
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "A file, or a folder for several inputs; standard output when left out.",
        HelpName = "FILE|DIR",
    };
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on where an interrupted run stopped, and leave what has not changed.",
    };
    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "Do part I of N of a batch (2/4); auto in a Slurm array or a Kubernetes Indexed Job. tongbao merge joins the parts.",
        HelpName = "I/N|auto",
    };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite outputs that exist." };
    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Description = "Say nothing of findings, progress and results on standard error.",
    };

    /// <summary>
    /// A guess at the command line before it is read: the file that a run for one file reads. A wrong guess costs nothing but time. Without
    /// a list from standard input, which could not be read again.
    /// </summary>
    public static string? LoneDocument(string[] args) =>
        args is ["parse", ..]
        && !args.Contains("--in-process")
        && !args.Any(arg => arg.StartsWith("--files-from", StringComparison.Ordinal))
        && args.Where(File.Exists).ToList() is [var file]
        && !args.Any(Directory.Exists)
            ? file
            : null;

    public static Command Create()
    {
        var self = new ParseCommand();
        var command = new Command(
            "parse",
            """
            Parse notices and write them as YAML, JSON or tables.

            Examples:
              tongbao parse notice.pdf
              tongbao parse notice.pdf -f json -o notice.json
              tongbao parse notices/ -o out/
              tongbao parse notices/ -o out/ --resume
              tongbao parse notices/ -f xlsx -o ledger.xlsx
              find . -name '*.pdf' | tongbao parse --files-from - -f ndjson
            """
        );
        self._inputs.AddTo(command);
        foreach (var option in (Option[])[self._output, KnownSettings.Format.Option, KnownSettings.Provenance.Option])
            command.Options.Add(option);
        self._reading.AddTo(command);
        foreach (var option in (Option[])[self._resume, self._shard, KnownSettings.FailOn.Option, self._force, self._quiet])
            command.Options.Add(option);
        command.SetAction(result => ConfigurationOptions.Run(result, settings => self.Run(result, settings)));
        return command;
    }

    private ExitCode Run(ParseResult result, ResolvedSettings settings)
    {
        var asked = new Asked(
            result,
            settings,
            _reading.Reading(result, settings, settings.Get(KnownSettings.Format), settings.Get(KnownSettings.Provenance))
        );
        var format = asked.Reading.Format;
        var list = _inputs.Read(result, settings);
        var output = result.GetValue(_output);
        if (output?.Length == 0)
            throw new UsageException("--output has an empty name");
        var shard = result.GetValue(_shard) is { } text ? Shard.Parse(text) : null;
        if (shard is not null && (output is null or "-" || (format.IsTable() && format != OutputFormat.Ndjson)))
            throw new UsageException(
                "--shard needs a folder (-o DIR), and writes a table as NDJSON (-f ndjson); tongbao merge makes the others of it"
            );
        using var interruption = new Interruption();
        if (output is null or "-")
            return Stream(asked, list, interruption.Token);
        if (!list.IsBatch && shard is null)
            return Single(asked, list.Inputs.Single(), output, interruption.Token);
        return RunBatch(asked, BatchPlan.Make(list.Inputs, output, format, shard), interruption.Token);
    }

    private ExitCode RunBatch(Asked asked, BatchPlan plan, CancellationToken stop)
    {
        var (resume, quiet) = (asked.Result.GetValue(_resume), asked.Result.GetValue(_quiet));
        if (!resume && !asked.Result.GetValue(_force))
            plan.RefuseFormerOutputs();
        var tally = new BatchTally(plan.Inputs.Count);
        var batch = new Batch(
            plan,
            _reading.Pool(asked.Result, asked.Settings, asked.Reading, plan.Inputs.Count),
            RunIdentity.Of(asked.Reading),
            tally
        );
        ProgressDisplay.Run(tally, quiet, progress => batch.Run(resume, progress, stop));
        if (!tally.Finished)
        {
            Console.Error.WriteLine($"tongbao: interrupted, {tally.Done} of {tally.Total} done; --resume goes on");
            return ExitCode.Interrupted;
        }

        if (!quiet)
            BatchSummary.Print(tally, plan.Manifest);
        return Code(tally, asked);
    }

    // To standard output, in the order of the inputs: one notice, or a table that can be written as the notices come.
    private ExitCode Stream(Asked asked, InputList list, CancellationToken stop)
    {
        if (!asked.Reading.Format.IsTable())
            list = list with { Inputs = OnlyOne(list.Inputs) };
        if (asked.Reading.Format.IsTable() && !asked.Reading.Format.IsStream())
            throw new UsageException($"-f {asked.Reading.Format.Extension()} needs a file to write to: -o FILE");
        var (tally, identity) = (new BatchTally(total: null), RunIdentity.Of(asked.Reading));
        using var stdout = new StandardOutput();
        var pool = list.IsBatch
            ? _reading.Pool(asked.Result, asked.Settings, asked.Reading, inputs: null)
            : _reading.LonePool(asked.Result, asked.Settings, asked.Reading, OcrBegins(asked));
        var readings = pool.Run(list.Inputs, inOrder: true, stop)
            .Select(reading => Report(reading, list, identity, tally, asked.Result.GetValue(_quiet)));
        if (asked.Reading.Format.IsTable())
            NoticeTable.Write(stdout, asked.Reading.Format, readings.Select(TableDocument.Of));
        else
        {
            foreach (var reading in readings)
                stdout.Write(reading.Text);
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted : Code(tally, asked);
    }

    private ExitCode Single(Asked asked, Input input, string output, CancellationToken stop)
    {
        var target =
            Directory.Exists(output) || Path.EndsInDirectorySeparator(output)
                ? Path.Combine(output, $"{input.Relative}.{asked.Reading.Format.Extension()}")
                : output;
        if (input.IsAt(target))
            throw new UsageException($"{input.Path}: the output would overwrite the input");
        var force = asked.Result.GetValue(_force) || asked.Result.GetValue(_resume);
        OutputFile.Refuse(target, force);
        var (tally, identity) = (new BatchTally(total: 1), RunIdentity.Of(asked.Reading));
        var list = new InputList([input], IsBatch: false);
        foreach (
            var reading in _reading
                .LonePool(asked.Result, asked.Settings, asked.Reading, OcrBegins(asked))
                .Run(list.Inputs, inOrder: true, stop)
                .Select(reading => Report(reading, list, identity, tally, asked.Result.GetValue(_quiet)))
        )
        {
            if (reading.Text is not null)
                OutputFile.Write(target, stream => WriteOne(stream, asked.Reading.Format, reading), OutputFile.ScratchName());
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted : Code(tally, asked);
    }

    private static List<Input> OnlyOne(IEnumerable<Input> inputs) =>
        inputs.Take(2).ToList() is [var only] ? [only] : throw new UsageException("several inputs need a folder to write to: -o DIR");

    private static void WriteOne(Stream stream, OutputFormat format, ReadResult reading)
    {
        if (format.IsTable())
            NoticeTable.Write(stream, format, [TableDocument.Of(reading)]);
        else
            stream.Write(reading.Text);
    }

    private static ReadResult Report(ReadResult reading, InputList list, RunIdentity identity, BatchTally tally, bool quiet)
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

    private Action<Input, int> OcrBegins(Asked asked) =>
        asked.Result.GetValue(_quiet) ? (_, _) => { } : (input, pages) => Terminal.OcrBegins(input.Path, pages);

    private static ExitCode Code(BatchTally tally, Asked asked)
    {
        if (tally.Failed > 0)
            return tally.Written > 0 ? ExitCode.SomeFailed
                : tally.HitLimit ? ExitCode.LimitHit
                : ExitCode.NothingRead;
        return tally.Gravest >= Threshold(asked.Settings.Get(KnownSettings.FailOn)) ? ExitCode.Findings : ExitCode.Done;
    }

    private static Severity? Threshold(FailOn failOn) =>
        failOn switch
        {
            FailOn.Error => Severity.Error,
            FailOn.Warning => Severity.Warning,
            _ => null,
        };

    /// <summary>What the user asked for.</summary>
    private sealed record Asked(ParseResult Result, ResolvedSettings Settings, ReadOptions Reading);
}
