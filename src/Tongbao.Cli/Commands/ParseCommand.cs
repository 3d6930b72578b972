using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Tables;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao parse</c>: notices in; a file for each, or one table, out.</summary>
internal sealed class ParseCommand
{
    /// <summary>What <c>--rows</c> says of itself.</summary>
    public const string RowsMeaning =
        "A long table: a row for each issue, text of an issue, total or finding, with the same columns in every format.";

    private readonly InputOptions _inputs = new(NoticeFiles.Patterns) { ReadsOutputs = true };
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "A file, or a folder for several inputs; standard output when left out.",
        HelpName = "FILE|DIR",
    };
    private readonly Option<string?> _rows = Choice.Optional<TableRows>("--rows", RowsMeaning);
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on where an interrupted run stopped, and leave what has not changed.",
    };
    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Say what would be read, as --resume goes on, and why; read and write nothing.",
    };
    private readonly Option<bool> _prune = new("--prune") { Description = "With --resume, remove outputs whose input is gone." };
    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "Do part I of N of a batch (2/4); auto in a Slurm array or a Kubernetes Indexed Job. tongbao merge joins the parts.",
        HelpName = "I/N|auto",
    };
    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings fail too: --fail-on warning." };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite outputs that exist." };
    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Description = "Say nothing of findings, progress and results on standard error.",
    };

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
              tongbao parse notices/ -o ledger.xlsx
              tongbao parse notices/ --rows items -o items.parquet
              tongbao parse out/ -o ledger.xlsx          # of outputs that were parsed before, and perhaps corrected
              find . -name '*.pdf' | tongbao parse --files-from - -f ndjson
            """
        );
        self._inputs.AddTo(command);
        foreach (var option in (Option[])[self._output, KnownSettings.Format.Option, self._rows, KnownSettings.Provenance.Option])
            command.Options.Add(option);
        self._reading.AddTo(command);
        foreach (
            var option in (Option[])
                [self._resume, self._dryRun, self._prune, self._shard, KnownSettings.FailOn.Option, self._strict, self._force, self._quiet]
        )
            command.Options.Add(option);
        command.SetAction(result => ConfigurationOptions.Run(result, settings => self.Read(result, settings).Run()));
        return command;
    }

    /// <exception cref="UsageException">The options contradict each other.</exception>
    private ParseRun Read(ParseResult result, ResolvedSettings settings)
    {
        var plan = _reading.Read(result, settings);
        var output = result.GetValue(_output);
        if (result.GetValue(_prune) && !result.GetValue(_resume) && !result.GetValue(_dryRun))
            throw new UsageException("--prune goes with --resume: what a former run wrote is known from it");
        if (output?.Length == 0)
            throw new UsageException("--output has an empty name");
        var inputs = _inputs.Read(result, settings);
        var shard = result.GetValue(_shard) is { } text ? Shard.Parse(text) : null;
        var format = Format(settings, output, needsFolder: inputs.IsBatch || shard is not null);
        if (shard is not null && (SpecialFile.IsStandardOutput(output) || (format.IsTable() && format != OutputFormat.Ndjson)))
            throw new UsageException(
                "--shard needs a folder (-o DIR), and writes a table as NDJSON (-f ndjson); tongbao merge makes the others of it"
            );
        var rows = result.GetOptional<TableRows>(_rows);
        if (rows is not null && !format.IsTable())
            throw new UsageException($"--rows makes a table, and {format.Extension()} is none: -f csv, ndjson, xlsx or parquet");
        if (rows is not null && shard is not null)
            throw new UsageException("--rows does not go with --shard: tongbao merge --rows makes the table of all parts");
        var provenance = settings.Get(KnownSettings.Provenance);
        if (provenance == Provenance.Boxes && !format.HoldsBoxes())
            throw new UsageException($"--provenance boxes: {format.Extension()} has no place for them; yaml, json and ndjson have");
        RunLog.Current.Say(
            "decided",
            ("format", format.Extension()),
            ("because", settings.GetNamed(KnownSettings.Format) is not null ? "-f says so" : "by -o and settings"),
            ("output", output ?? "standard output"),
            ("rules", plan.Options.RuleSource?.Name ?? "default"),
            ("jobs", plan.Jobs)
        );
        return new ParseRun
        {
            Plan = plan with { Options = plan.Options with { Format = format, Rows = rows, Provenance = provenance } },
            Inputs = inputs,
            Output = SpecialFile.IsStandardOutput(output) ? null : output,
            NamesStdout = output is not null && SpecialFile.IsStandardOutput(output),
            Shard = shard,
            Resume = result.GetValue(_resume),
            DryRun = result.GetValue(_dryRun),
            Prune = result.GetValue(_prune),
            Force = result.GetValue(_force),
            Quiet = result.GetValue(_quiet),
            FailOn = FailOns.Get(settings, KnownSettings.FailOn, result.GetValue(_strict), isNamed: result.GetValue(_strict)),
            Known = new KnownFailures(settings.File),
        };
    }

    // The name of a file says what is in it; where there are several files, it can only be that of a table.
    private static OutputFormat Format(ResolvedSettings settings, string? output, bool needsFolder)
    {
        var isFile = !SpecialFile.IsStandardOutput(output) && !Directory.Exists(output) && !Path.EndsInDirectorySeparator(output!);
        var format = OutputFormats.Endings.Decide(isFile ? output : null, settings.GetNamed(KnownSettings.Format))
            ?? settings.Get(KnownSettings.Format);
        if (isFile && needsFolder && !format.IsTable() && FileEndings<OutputFormat>.IsTelling(output!))
            throw new UsageException(
                $"several inputs need a folder, and -o {output} is the name of a file; -o {output}/ is that of a folder"
            );
        return format;
    }
}
