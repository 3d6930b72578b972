using System.CommandLine;
using System.Text;
using Tongbao.Cli.Checking;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Progress;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary>
/// <c>tongbao check</c>: does a notice agree with itself, and was it read whole? For notices, and for outputs of a former parse.
/// </summary>
internal sealed class CheckCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly InputOptions _inputs = new([.. NoticeFiles.Patterns, .. OutputSniffer.Patterns]);
    private readonly ReportOutput _output = new();
    private readonly Option<string[]> _select = new("--select")
    {
        Description = SpokenLanguage.Say(Phrases.HelpSelect),
        HelpName = "CODE,…",
    };
    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = SpokenLanguage.Say(Phrases.HelpIgnore),
        HelpName = "CODE,…",
    };
    private readonly Option<bool> _exitZero = new("--exit-zero") { Description = SpokenLanguage.Say(Phrases.HelpExitZero) };
    private readonly Option<bool> _statistics = new("--statistics") { Description = SpokenLanguage.Say(Phrases.HelpStatistics) };
    private readonly Option<bool> _showSuppressed = new("--show-suppressed")
    {
        Description = SpokenLanguage.Say(Phrases.HelpShowSuppressed),
    };
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = SpokenLanguage.Say(Phrases.HelpBaseline),
        HelpName = "FILE",
    };
    private readonly Option<string?> _writeBaseline = new("--write-baseline")
    {
        Description = SpokenLanguage.Say(Phrases.HelpWriteBaseline),
        HelpName = "FILE",
    };
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = SpokenLanguage.Say(Phrases.HelpQuiet) };

    public static Command Create()
    {
        var self = new CheckCommand();
        var command = new Command("check", SpokenLanguage.Say(Phrases.HelpCheck));
        self._inputs.AddTo(command);
        foreach (
            var option in (Option[])
                [
                    KnownSettings.CheckFormat.Option,
                    KnownSettings.CheckSeverity.Option,
                    self._select,
                    self._ignore,
                    KnownSettings.CheckFailOn.Option,
                    KnownSettings.CheckStrict.Option,
                    self._exitZero,
                    self._statistics,
                    self._showSuppressed,
                    self._baseline,
                    self._writeBaseline,
                ]
        )
            command.Options.Add(option);
        self._output.AddTo(command);
        self._reading.AddTo(command);
        command.Options.Add(self._quiet);
        command.SetAction(result => ConfigurationOptions.Run(result, settings => self.Run(result, settings)));
        return command;
    }

    private ExitCode Run(ParseResult result, ResolvedSettings settings)
    {
        var format = ReportFormats.Endings.Decide(_output.File(result), settings.GetNamed(KnownSettings.CheckFormat))
            ?? settings.Get(KnownSettings.CheckFormat);
        if (format != ReportFormat.Text && (result.GetValue(_statistics) || result.GetValue(_showSuppressed)))
            throw new UsageException(Phrases.ErrorTextOnly(format.ToString().ToLowerInvariant()));
        _ = Threshold(settings, result);
        var plan = _reading.Read(result, settings);
        var select = Codes(result, _select);
        // A variable that is not set must not turn a check off.
        if (select is { Count: 0 })
            throw new UsageException(Phrases.ErrorSelectEmpty);
        var policy = new FindingPolicy(select, Codes(result, _ignore) ?? [], settings.Get(KnownSettings.CheckSeverity), settings.File);
        // A file that is named twice, or named and met in a folder, has its findings once.
        var list = _inputs.Read(result, settings);
        var inputs = OutputSniffer
            .WorthReading(list.Inputs, list.PassedOver)
            .DistinctBy(input => input.Path == Input.Stdin ? Input.Stdin : Path.GetFullPath(input.Path))
            .ToList();
        // A list may be empty: a change that touches no notice is no mistake.
        if (inputs.Count == 0 && !_inputs.HasList(result))
            throw new UsageException(Phrases.ErrorNothingToCheck);
        var pool = WorkerPool.Of(plan with { Options = plan.Options with { FindingsOnly = true } }, inputs.Count);
        var tally = new CheckTally();
        var known = result.GetValue(_baseline) is { } read ? Baseline.Read(read) : null;
        var written = result.GetValue(_writeBaseline) is { } write ? Baseline.ToWrite(write) : null;
        if (result.GetValue(_writeBaseline) is { } baseline)
        {
            if (_output.File(result) is { } report && Path.GetFullPath(report) == Path.GetFullPath(baseline))
                throw new UsageException(Phrases.ErrorBaselineIsReport(report));
            OutputFile.Refuse(baseline, _output.Overwrites(result));
        }

        using var interruption = new Interruption();
        _output.Write(result, Report);
        if (known is not null)
            written?.Keep(known, policy.Asks);
        written?.Write();
        if (!result.GetValue(_quiet))
        {
            Close(tally, policy, list.PassedOver);
            if (written is not null)
                Terminal.Say(Phrases.BaselineWritten(written.Written, result.GetValue(_writeBaseline)));
            if (known?.Gone(policy.Asks) is > 0 and var gone)
                Terminal.Say(Phrases.BaselineGone(gone));
        }

        return Code(tally, result, settings);

        void Report(Stream stream, bool isTerminal)
        {
            using var report = Open(result, settings, isTerminal && format == ReportFormat.Text ? null : format, stream);
            report.Begin();
            FileProgress.Run(Phrases.ProgressChecking, inputs.Count, result.GetValue(_quiet) || isTerminal, step =>
            {
                foreach (var reading in pool.Run(inputs, inOrder: true, interruption.Token))
                {
                    var file = policy.Apply(reading);
                    file = written?.Take(file) ?? file;
                    file = known?.Known(file) ?? file;
                    tally.Add(file, reading.Status);
                    report.Add(file);
                    step();
                }
            });
            // A report that was cut short is no report: a file of it is not left behind.
            interruption.Token.ThrowIfCancellationRequested();
            report.End(tally);
        }
    }

    // Null is text at a terminal.
    private IFindingReport Open(ParseResult result, ResolvedSettings settings, ReportFormat? format, Stream stream)
    {
        var (suppressed, statistics) = (result.GetValue(_showSuppressed), result.GetValue(_statistics));
        return format switch
        {
            null => new TerminalReport(Terminal.Screen(), suppressed, statistics),
            ReportFormat.Json => new JsonReport(stream),
            ReportFormat.Ndjson => new NdjsonReport(stream),
            ReportFormat.Sarif => new SarifReport(stream),
            ReportFormat.Github => new GithubReport(new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" }),
            ReportFormat.Junit => new JunitReport(stream, finding => finding.Finding.Severity >= Threshold(settings, result)),
            ReportFormat.Gitlab => new GitlabReport(stream),
            _ => new TextReport(new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" }, suppressed, statistics),
        };
    }

    private static HashSet<string>? Codes(ParseResult result, Option<string[]> option) =>
        result.GetValue(option) is { Length: > 0 } names ? RuleNames.Codes(names, option.Name) : null;

    private static void Close(CheckTally tally, FindingPolicy policy, PassedOver passedOver)
    {
        passedOver.Said.ToList().ForEach(Terminal.Say);
        foreach (var suppression in policy.Unused)
            Terminal.Say(Phrases.LineError(Phrases.SuppressionUnused(suppression.Origin, suppression.Reason)));
        foreach (var suppression in policy.WithoutFiles)
            Terminal.Say(
                Phrases.LineError(
                    Phrases.SuppressionNoFile(suppression.Origin, PhraseValue.Of(suppression.Files!.Include), suppression.Reason)
                )
            );
        Terminal.Say(tally.Said);
    }

    // Null if no finding fails.
    private static Severity? Threshold(ResolvedSettings settings, ParseResult result) =>
        FailOns
            .Get(
                settings,
                KnownSettings.CheckFailOn,
                settings.Get(KnownSettings.CheckStrict),
                isNamed: result.GetResult(KnownSettings.CheckStrict.Option) is { Implicit: false }
                    && settings.Get(KnownSettings.CheckStrict)
            )
            .Least();

    private ExitCode Code(CheckTally tally, ParseResult result, ResolvedSettings settings)
    {
        var least = Threshold(settings, result);
        var fails = Enum.GetValues<Severity>().Any(severity => severity >= least && tally.Count(severity) > 0);
        return ExitCodes.Of(tally.Files, tally.Failed, tally.HitLimit, fails && !result.GetValue(_exitZero));
    }
}
