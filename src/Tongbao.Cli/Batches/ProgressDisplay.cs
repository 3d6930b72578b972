using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>
/// What a batch says on standard error while it runs: a bar on a terminal, a line now and then elsewhere; a failure always.
/// </summary>
internal static class ProgressDisplay
{
    /// <summary>Between two lines where there is no terminal.</summary>
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(10);

    /// <summary>Runs the batch under the display that fits; <paramref name="run"/> gets what to tell every entry to.</summary>
    public static void Run(BatchTally tally, bool quiet, Action<Action<ManifestEntry>> run)
    {
        if (quiet || Console.IsErrorRedirected)
            run(Lines(tally, quiet));
        else
            Bar(tally, run);
    }

    private static Action<ManifestEntry> Lines(BatchTally tally, bool quiet)
    {
        var last = TimeSpan.Zero;
        return entry =>
        {
            if (tally.Add(entry))
                Console.Error.WriteLine(Failure(entry));
            if (quiet || tally.Elapsed - last < LineEvery)
                return;
            last = tally.Elapsed;
            Terminal.Say(Phrases.ProgressDone(PhraseValue.Grouped(tally.Done), PhraseValue.Grouped(tally.Total ?? 0), State(tally)));
        };
    }

    private static void Bar(BatchTally tally, Action<Action<ManifestEntry>> run)
    {
        var console = Terminal.Rich();
        console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var bar = context.AddTask(Terminal.Words(Phrases.ProgressStarting), maxValue: Math.Max(1, tally.Total ?? 1));
                run(entry =>
                {
                    if (tally.Add(entry))
                        console.WriteLine(Failure(entry));
                    bar.Description = Markup.Escape($"{tally.Done:N0}/{tally.Total:N0}  {Terminal.Words(State(tally))}");
                    bar.Value = tally.Done;
                });
            });
    }

    /// <summary>A failure as one line.</summary>
    public static string Failure(ManifestEntry entry) => Terminal.Words(Terminal.Failure(entry.Path, entry.Reason));

    private static Phrase State(BatchTally tally) =>
        Phrases.ProgressState(
            PhraseValue.Of([
                Phrases.ProgressRate(tally.Rate.ToString("0.0", CultureInfo.InvariantCulture)),
                .. tally.Left is { } left ? new PhraseValue[] { Phrases.ProgressLeft(Duration(left)) } : [],
                .. tally.Failed > 0 ? new PhraseValue[] { Phrases.ProgressFailed(PhraseValue.Grouped(tally.Failed)) } : [],
            ])
        );

    /// <summary>A duration for people: 1 h 02 min, 3 min 20 s, 4.2 s.</summary>
    public static Phrase Duration(TimeSpan time) =>
        time switch
        {
            { TotalHours: >= 1 } => Phrases.ProgressHours((int)time.TotalHours, $"{time.Minutes:00}"),
            { TotalMinutes: >= 1 } => Phrases.ProgressMinutes((int)time.TotalMinutes, $"{time.Seconds:00}"),
            _ => Phrases.ProgressSeconds(time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)),
        };
}
