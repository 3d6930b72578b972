using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>The closing words of a batch on standard error: how many of each status, the slowest, the failures by name.</summary>
internal static class BatchSummary
{
    /// <summary>A batch of fewer documents needs no list of the slowest.</summary>
    private const int WorthASlowest = 11;

    /// <param name="tally">What it has come to.</param>
    /// <param name="passedOver">What was not read.</param>
    /// <param name="failOn">What makes it end with 1.</param>
    /// <param name="manifest">Its path; null if there is none.</param>
    public static void Print(BatchTally tally, PassedOver passedOver, FailOn failOn, string? manifest)
    {
        if (manifest is not null && Console.IsErrorRedirected)
            Lines(tally);
        else if (manifest is not null)
            Tables(tally);
        foreach (var line in Closing(tally, passedOver, failOn))
            Terminal.Say(line);
        if (manifest is not null)
            Terminal.Say(Phrases.SummaryManifest(manifest));
    }

    // What a run must not be silent about, whatever it wrote.
    private static IEnumerable<Phrase> Closing(BatchTally tally, PassedOver passedOver, FailOn failOn)
    {
        if (tally.WithFindings > 0)
            yield return Phrases.SummaryFindings(
                SeverityCount.Of(tally.Count),
                PhraseValue.Grouped(tally.WithFindings),
                PhraseValue.Grouped(tally.Written)
            );
        foreach (var (reason, count) in tally.AcceptedFor)
            yield return Phrases.SummaryAccepted(PhraseValue.Grouped(count), reason);
        foreach (var (path, first) in tally.Copies)
            yield return Phrases.SummaryCopy(path, first);
        if (tally.MoreCopies > 0)
            yield return Phrases.SummaryMoreCopies(PhraseValue.Grouped(tally.MoreCopies));
        foreach (var said in passedOver.Said)
            yield return said;
        if (tally.Failed > 0)
            yield return Phrases.SummaryNotRead(
                (int)tally.Code(failOn),
                PhraseValue.Grouped(tally.Failed),
                PhraseValue.Grouped(tally.Done)
            );
        else if (tally.Code(failOn) == ExitCode.Findings)
            yield return Phrases.SummaryFails(
                PhraseValue.Grouped(tally.NoticesWith(failOn.Least()!.Value)),
                failOn.ToString().ToLowerInvariant()
            );
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static void Lines(BatchTally tally)
    {
        Terminal.Say(Total(tally));
        foreach (var entry in Slowest(tally))
            Terminal.Say(Phrases.SummarySlowest(string.Create(CultureInfo.InvariantCulture, $"{entry.Milliseconds, 7:N0}"), entry.Path));
        if (tally.Failed > tally.Failures.Count)
            Terminal.Say(Phrases.SummaryMoreFailed(More(tally)));
    }

    private static void Tables(BatchTally tally)
    {
        var console = Terminal.Rich();
        var counts = new Table()
            .Border(TableBorder.Rounded)
            .AddColumns(Terminal.Words(Phrases.SummaryStatus), Terminal.Words(Phrases.SummaryInputs));
        counts.Columns[1].RightAligned();
        foreach (var status in Enum.GetValues<DocumentStatus>().Where(status => tally.Count(status) > 0))
            counts.AddRow(Name(status), Number(tally.Count(status)));
        console.Write(counts);
        if (Slowest(tally) is { Count: > 0 } slowest)
        {
            var table = new Table()
                .Border(TableBorder.Rounded)
                .AddColumns(Terminal.Words(Phrases.SummaryMilliseconds), Terminal.Words(Phrases.SummarySlowestHead));
            table.Columns[0].RightAligned();
            foreach (var entry in slowest)
                table.AddRow(
                    entry.Milliseconds.ToString("N0", CultureInfo.InvariantCulture),
                    Markup.Escape(Terminal.Printable(entry.Path))
                );
            console.Write(table);
        }

        if (tally.Failures.Count > 0)
        {
            var table = new Table()
                .Border(TableBorder.Rounded)
                .AddColumns(
                    Terminal.Words(Phrases.SummaryStatus),
                    Terminal.Words(Phrases.SummaryCode),
                    Terminal.Words(Phrases.SummaryFailedHead)
                );
            foreach (var entry in tally.Failures)
                table.AddRow(
                    Name(entry.Status),
                    entry.Code ?? "",
                    Markup.Escape(Terminal.Printable($"{entry.Path}: {entry.Reason?.In(SpokenLanguage.AtTerminal)}"))
                );
            if (tally.Failed > tally.Failures.Count)
                table.AddRow("", "", Terminal.Words(Phrases.SummaryMore(More(tally))));
            console.Write(table);
        }

        console.WriteLine(Terminal.Words(Total(tally)));
    }

    private static Phrase Total(BatchTally tally) =>
        Phrases.SummaryTotal(PhraseValue.Grouped(tally.Done), ProgressDisplay.Duration(tally.Elapsed), PhraseValue.Of(Counts(tally)));

    private static string More(BatchTally tally) => Number(tally.Failed - tally.Failures.Count);

    private static List<ManifestEntry> Slowest(BatchTally tally) => tally.Done < WorthASlowest ? [] : [.. tally.Slowest];

    // In English as in the manifest.
    private static string Name(DocumentStatus status) => Phrases.Find($"outcome.{status.Key()}")!.In(SpokenLanguage.AtTerminal);

    private static IEnumerable<PhraseValue> Counts(BatchTally tally) =>
        Enum.GetValues<DocumentStatus>()
            .Where(status => tally.Count(status) > 0)
            .Select(status => (PhraseValue)Phrases.SummaryCount(PhraseValue.Grouped(tally.Count(status)), status.Key()))
            .Concat(tally.CarriedOver > 0 ? [Phrases.SummaryCarried(PhraseValue.Grouped(tally.CarriedOver))] : []);
}
