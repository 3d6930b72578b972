using System.Globalization;
using Spectre.Console;

namespace Tongbao.Cli.Checking;

/// <summary>A bar on standard error while a long check runs, where the report goes elsewhere.</summary>
internal static class CheckProgress
{
    /// <summary>A check of fewer files is over before a bar can be read.</summary>
    private const int WorthABar = 50;

    /// <param name="files">How many there are.</param>
    /// <param name="silent">True to show nothing.</param>
    /// <param name="run">Gets what to call after every file.</param>
    public static void Run(int files, bool silent, Action<Action> run)
    {
        if (silent || files < WorthABar || Console.IsErrorRedirected)
        {
            run(() => { });
            return;
        }

        Terminal.Rich().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("checking", maxValue: files);
                run(() =>
                {
                    bar.Increment(1);
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"{bar.Value:N0}/{files:N0}");
                });
            });
    }
}
