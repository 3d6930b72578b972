using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Progress;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>
/// What a batch says on standard error while it runs: a bar on a terminal, a line now and then elsewhere; a failure always.
/// </summary>
internal static class ProgressDisplay
{
    /// <summary>Runs the batch under the display that fits.</summary>
    /// <param name="tally">Counts what is done.</param>
    /// <param name="quiet">True to say failures alone.</param>
    /// <param name="run">Gets what to tell every entry to, and, on any thread, how far the recognition of an input is.</param>
    public static void Run(BatchTally tally, bool quiet, Action<Action<ManifestEntry>, Action<Input, OcrProgress>> run)
    {
        if (quiet || Console.IsErrorRedirected)
            Lines(tally, quiet, run);
        else
            Bar(tally, run);
    }

    private static void Lines(BatchTally tally, bool quiet, Action<Action<ManifestEntry>, Action<Input, OcrProgress>> run)
    {
        var gate = new Lock();
        var rhythm = new Rhythm(PageProgress.LineEvery, WorkerHooks.Current.Clock);
        run(Done, Recognises);

        void Done(ManifestEntry entry)
        {
            lock (gate)
            {
                if (tally.Add(entry))
                    Console.Error.WriteLine(Failure(entry));
                if (!quiet && rhythm.IsDue())
                    Terminal.Say(
                        Phrases.ProgressDone(PhraseValue.Grouped(tally.Done), PhraseValue.Grouped(tally.Total ?? 0), State(tally))
                    );
            }
        }

        // A long scan alone would leave a batch silent for minutes.
        void Recognises(Input input, OcrProgress progress)
        {
            lock (gate)
            {
                if (!quiet && progress.Done > 0 && rhythm.IsDue())
                    Console.Error.WriteLine(PageProgress.Line(input.Relative, progress));
            }
        }
    }

    private static void Bar(BatchTally tally, Action<Action<ManifestEntry>, Action<Input, OcrProgress>> run)
    {
        var console = Terminal.Rich();
        console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var bar = context.AddTask(Terminal.Words(Phrases.ProgressStarting), maxValue: Math.Max(1, tally.Total ?? 1));
                run(
                    entry =>
                    {
                        if (tally.Add(entry))
                            console.WriteLine(Failure(entry));
                        Describe();
                        bar.Value = tally.Done;
                    },
                    (_, progress) => Describe(progress)
                );

                void Describe(OcrProgress progress = default)
                {
                    var page = progress.Done > 0 ? $"  {Terminal.Words(Phrases.LineOcrPage(progress.Done, progress.Pages))}" : "";
                    bar.Description = Markup.Escape($"{tally.Done:N0}/{tally.Total:N0}  {Terminal.Words(State(tally))}{page}");
                }
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
