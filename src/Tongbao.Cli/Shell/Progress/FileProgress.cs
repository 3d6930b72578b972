using System.Globalization;
using Spectre.Console;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Progress;

/// <summary>A bar on standard error while a long check or comparison runs, where the report goes elsewhere.</summary>
internal static class FileProgress
{
    /// <summary>A run over fewer files is over before a bar can be read.</summary>
    private const int WorthABar = 50;

    /// <param name="doing">What is done to them.</param>
    /// <param name="files">How many there are.</param>
    /// <param name="silent">True to show nothing.</param>
    /// <param name="run">Gets what to call after every file.</param>
    public static void Run(Phrase doing, int files, bool silent, Action<Action> run)
    {
        if (silent || files < WorthABar || Console.IsErrorRedirected)
        {
            run(() => { });
            return;
        }

        Terminal
            .Rich()
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(context =>
            {
                var bar = context.AddTask(Terminal.Words(doing), maxValue: files);
                run(() =>
                {
                    bar.Increment(1);
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"{bar.Value:N0}/{files:N0}");
                });
            });
    }
}
