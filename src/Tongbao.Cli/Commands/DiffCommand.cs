using System.CommandLine;
using System.Globalization;
using Tongbao.Cli.Diffs;
using Tongbao.Cli.Diffs.Judging;
using Tongbao.Cli.Diffs.Reports;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Progress;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao diff</c>: does the extraction still say what it said?</summary>
internal sealed class DiffCommand
{
    /// <summary>Names of a sample that are told; the report has them all.</summary>
    private const int MaxNames = 20;

    private readonly Argument<string?> _expected = new("EXPECTED")
    {
        Description = SpokenLanguage.Say(Phrases.HelpExpected),
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string?> _actual = new("ACTUAL")
    {
        Description = SpokenLanguage.Say(Phrases.HelpActual),
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string[]> _verdicts = new("--verdicts")
    {
        Description = SpokenLanguage.Say(Phrases.HelpVerdicts),
        HelpName = "FILE",
    };
    private readonly Option<bool> _parse = new("--parse") { Description = SpokenLanguage.Say(Phrases.HelpDiffParse) };
    private readonly Option<string?> _sample = new("--sample") { Description = SpokenLanguage.Say(Phrases.HelpSample), HelpName = "5%|N" };
    private readonly Option<long> _seed = new("--seed") { Description = SpokenLanguage.Say(Phrases.HelpSeed), HelpName = "K" };
    private readonly Option<string> _tolerance = new("--tolerance")
    {
        Description = SpokenLanguage.Say(Phrases.HelpTolerance),
        HelpName = "SHARE",
        DefaultValueFactory = _ => "0%",
    };
    private readonly Option<bool> _update = new("--update") { Description = SpokenLanguage.Say(Phrases.HelpUpdate) };
    private readonly Option<string> _format = Choice.Of("--format", Phrases.HelpDiffFormat, DiffFormat.Text, "-f");
    private readonly ReportOutput _output = new();
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = SpokenLanguage.Say(Phrases.HelpQuiet) };
    private readonly ReadingOptions _reading = new();

    public static Command Create()
    {
        var self = new DiffCommand();
        var command = new Command("diff", SpokenLanguage.Say(Phrases.HelpDiff)) { self._expected, self._actual };
        foreach (
            var option in (Option[])
                [
                    self._verdicts,
                    self._parse,
                    self._sample,
                    self._seed,
                    self._tolerance,
                    self._update,
                    self._format,
                    self._quiet,
                    KnownSettings.Include.Option,
                    KnownSettings.Exclude.Option,
                ]
        )
            command.Options.Add(option);
        self._output.AddTo(command);
        self._reading.AddTo(command);
        command.SetAction(result => ConfigurationOptions.Run(result, settings => self.Run(result, settings)));
        return command;
    }

    private ExitCode Run(ParseResult result, ResolvedSettings settings)
    {
        var tolerance = Tolerance(result.GetValue(_tolerance)!);
        var format = DiffFormats.Endings.Decide(_output.File(result), result.GetNamed<DiffFormat>(_format)) ?? DiffFormat.Text;
        if (result.GetValue(_verdicts) is { Length: > 0 } files)
            return Judge(result, files, tolerance, format);
        if (result.GetValue(_actual) is null)
            throw new UsageException(Phrases.ErrorDiffNoNames);
        var (pairs, quiet) = (Pairs(result, settings), result.GetValue(_quiet));
        using var interruption = new Interruption();
        var accepting = result.GetValue(_update) ? new Acceptance(result.GetValue(_expected)!, pairs) : null;
        var plan = _reading.Read(result, settings);
        var comparer = new NoticeComparer(format == DiffFormat.Text ? SpokenLanguage.AtTerminal : SpokenLanguage.InData);
        var results = result.GetValue(_parse)
            ? comparer.Parsed(
                pairs,
                WorkerPool.Of(plan with { Options = plan.Options with { Format = OutputFormat.Json } }, pairs.Count),
                interruption.Token
            )
            : comparer.Outputs(pairs);
        var tally = new DiffTally();
        _output.Write(result, Report);
        if (!quiet)
            Close(tally, accepting);
        return Code(tally, tolerance, accepting is not null);

        void Report(Stream stream, bool isTerminal)
        {
            using var report = Open(format, tolerance, stream, isTerminal);
            report.Begin();
            FileProgress.Run(Phrases.ProgressComparing, pairs.Count, quiet || isTerminal, step =>
            {
                foreach (var compared in results)
                {
                    interruption.Token.ThrowIfCancellationRequested();
                    tally.Add(compared);
                    report.Add(compared);
                    accepting?.Take(compared);
                    step();
                }
            });
            interruption.Token.ThrowIfCancellationRequested();
            report.End(tally);
        }
    }

    private ExitCode Judge(ParseResult result, string[] files, double tolerance, DiffFormat format)
    {
        if (result.GetValue(_expected) is not null)
            throw new UsageException(Phrases.ErrorVerdictsAlone);
        var tally = VerdictTally.Of(files);
        _output.Write(result, (stream, _) => VerdictReport.Write(stream, tally, format));
        return tally.Judged > 0 && tally.Wrong.Count > tolerance * tally.Judged ? ExitCode.Findings : ExitCode.Done;
    }

    private IReadOnlyList<DiffPair> Pairs(ParseResult result, ResolvedSettings settings)
    {
        if (!result.GetValue(_parse) && HoldsNotices(result.GetValue(_actual)!))
            throw new UsageException(Phrases.ErrorDiffNotices(result.GetValue(_actual)));
        var pairs = DiffPairs.Find(
            result.GetValue(_expected)!,
            result.GetValue(_actual)!,
            result.GetValue(_parse),
            PathPattern.Of(settings.Get(KnownSettings.Include), NoticeFiles.Patterns, settings.Get(KnownSettings.Exclude)),
            result.GetValue(_update)
        );
        // Golden outputs are often of some notices only; accepting writes those of the others.
        var known = result.GetValue(_parse) && !result.GetValue(_update) ? [.. pairs.Where(pair => pair.Expected is not null)] : pairs;
        if (known.Count < pairs.Count && !result.GetValue(_quiet))
            Terminal.Say(Phrases.DiffNoExpected(pairs.Count - known.Count, pairs.Count(pair => pair.Actual is not null)));
        pairs = known;
        if (pairs.Count == 0)
            throw new UsageException(Phrases.ErrorDiffNothing);
        if (result.GetValue(_sample) is not { } text)
            return pairs;
        var sample = Sample.Parse(text, result.GetValue(_seed));
        var chosen = sample.Of(pairs);
        if (!result.GetValue(_quiet))
            Terminal.Say(Said(sample, chosen, pairs.Count));
        return chosen;
    }

    private static bool HoldsNotices(string actual) =>
        Directory.Exists(actual)
            ? !OutputSniffer.WorthReading(FolderWalk.Run(actual, new PathPattern(OutputSniffer.Patterns, []))).Any()
                && FolderWalk.Run(actual, new PathPattern(NoticeFiles.Patterns, [])).Count > 0
            : File.Exists(actual) && !OutputSniffer.HasEnding(actual) && !OutputSniffer.IsOutput(new Input(actual, actual));

    private static IDiffReport Open(DiffFormat format, double tolerance, Stream stream, bool isTerminal) =>
        format switch
        {
            DiffFormat.Json => new JsonDiffReport(stream),
            DiffFormat.Ndjson => new NdjsonDiffReport(stream),
            DiffFormat.Junit => new JunitDiffReport(stream, tolerance),
            DiffFormat.Github => new GithubDiffReport(new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" }, tolerance),
            _ => new TextDiffReport(isTerminal ? Terminal.Screen() : Terminal.Plain(stream)),
        };

    private static double Tolerance(string text)
    {
        var number = text.EndsWith('%') ? text[..^1] : text;
        return
            double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && (share /= text.EndsWith('%') ? 100 : 1) is >= 0 and <= 1
            ? share
            : throw new UsageException(Phrases.ErrorTolerance(text));
    }

    private static Phrase Said(Sample sample, IReadOnlyList<DiffPair> chosen, int all)
    {
        var names = PhraseValue.Of(chosen.Take(MaxNames).Select(pair => pair.Name));
        return chosen.Count > MaxNames
            ? Phrases.DiffSampleMore(chosen.Count, all, sample.Seed, names, chosen.Count - MaxNames)
            : Phrases.DiffSample(chosen.Count, all, sample.Seed, names);
    }

    private static void Close(DiffTally tally, Acceptance? accepting)
    {
        var statuses = Enum.GetValues<DiffStatus>().Where(status => tally.Count(status) > 0).Select(status => Said(status, tally));
        Terminal.Say(
            Phrases.DiffClosing(
                tally.Documents,
                PhraseValue.Of(statuses),
                tally.Issues.Matched,
                tally.Issues.Expected,
                DiffSentence.Percent(tally.Share)
            )
        );
        if (accepting is null)
            return;
        Terminal.Say(Phrases.DiffWritten(accepting.Written));
        if (tally.Count(DiffStatus.NotRead) > 0)
            Terminal.Say(Phrases.DiffNotUpdated(tally.Count(DiffStatus.NotRead)));
        if (tally.Count(DiffStatus.Missing) > 0)
            Terminal.Say(Phrases.DiffNotRemoved(tally.Count(DiffStatus.Missing)));
    }

    private static PhraseValue Said(DiffStatus status, DiffTally tally) =>
        status switch
        {
            DiffStatus.Same => Phrases.ComparedSame(tally.Count(status)),
            DiffStatus.Different => Phrases.ComparedDifferent(tally.Count(status)),
            DiffStatus.Missing => Phrases.ComparedMissing(tally.Count(status)),
            DiffStatus.New => Phrases.ComparedNew(tally.Count(status)),
            DiffStatus.NotRead => Phrases.ComparedNotRead(tally.Count(status)),
        };

    private static ExitCode Code(DiffTally tally, double tolerance, bool accepted)
    {
        // Something may have moved although every value is there: without a tolerance that is a difference too.
        var differs =
            tolerance > 0 ? tally.IsOver(tolerance) : tally.Count(DiffStatus.Same) + tally.Count(DiffStatus.NotRead) < tally.Documents;
        return ExitCodes.Of(tally.Documents, tally.Count(DiffStatus.NotRead), tally.HitLimit, differs && !accepted);
    }
}
