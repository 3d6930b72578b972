using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Tables;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao parse</c>: notices in; a file for each, or one table, out.</summary>
internal sealed class ParseCommand
{
    private readonly InputOptions _inputs = new(NoticeFiles.Patterns) { ReadsOutputs = true };
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = SpokenLanguage.Say(Phrases.HelpParseOutput),
        HelpName = "FILE|DIR",
    };
    private readonly Option<string?> _rows = Choice.Optional<TableRows>("--rows", Phrases.HelpRows);
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _resume = new("--resume") { Description = SpokenLanguage.Say(Phrases.HelpResume) };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = SpokenLanguage.Say(Phrases.HelpDryRun) };
    private readonly Option<bool> _prune = new("--prune") { Description = SpokenLanguage.Say(Phrases.HelpPrune) };
    private readonly Option<string?> _shard = new("--shard") { Description = SpokenLanguage.Say(Phrases.HelpShard), HelpName = "I/N|auto" };
    private readonly Option<bool> _strict = new("--strict") { Description = SpokenLanguage.Say(Phrases.HelpStrict) };
    private readonly Option<bool> _force = new("--force") { Description = SpokenLanguage.Say(Phrases.HelpParseForce) };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = SpokenLanguage.Say(Phrases.HelpParseQuiet) };

    public static Command Create()
    {
        var self = new ParseCommand();
        var command = new Command("parse", SpokenLanguage.Say(Phrases.HelpParse));
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
            throw new UsageException(Phrases.ErrorPruneAlone);
        if (output?.Length == 0)
            throw new UsageException(Phrases.ErrorOutputEmpty);
        var inputs = _inputs.Read(result, settings);
        var shard = result.GetValue(_shard) is { } text ? Shard.Parse(text) : null;
        var format = Format(settings, output, needsFolder: inputs.IsBatch || shard is not null);
        if (shard is not null && (SpecialFile.IsStandardOutput(output) || (format.IsTable() && format != OutputFormat.Ndjson)))
            throw new UsageException(Phrases.ErrorShardFolder);
        var rows = result.GetOptional<TableRows>(_rows);
        if (rows is not null && !format.IsTable())
            throw new UsageException(Phrases.ErrorRowsFormat(format.Extension()));
        if (rows is not null && shard is not null)
            throw new UsageException(Phrases.ErrorRowsShard);
        var provenance = settings.Get(KnownSettings.Provenance);
        if (provenance == Provenance.Boxes && !format.HoldsBoxes())
            throw new UsageException(Phrases.ErrorBoxesFormat(format.Extension()));
        RunLog.Current.Say(
            "decided",
            ("format", format.Extension()),
            ("because", settings.GetNamed(KnownSettings.Format) is null ? Phrases.LogFormatDecided : Phrases.LogFormatNamed),
            ("output", output is null ? Phrases.LogStdout : output),
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
        if (needsFolder && !format.IsTable() && output is not null && File.Exists(Path.TrimEndingDirectorySeparator(output)))
            throw new UsageException(Phrases.ErrorOutputNoFolder(output));
        if (isFile && needsFolder && !format.IsTable() && FileEndings<OutputFormat>.IsTelling(output!))
            throw new UsageException(Phrases.ErrorOutputIsFile(output));
        return format;
    }
}
