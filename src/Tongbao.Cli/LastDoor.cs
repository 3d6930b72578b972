using System.ComponentModel;
using System.Text;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Streams;
using Tongbao.Languages;

namespace Tongbao.Cli;

/// <summary>
/// The one place where a run that failed ends: one line on standard error and an exit code, whatever was thrown and wherever.
/// </summary>
internal static class LastDoor
{
    /// <summary>errno(3) of a machine that has no more processes, memory or descriptors.</summary>
    private static readonly int[] Exhausted = [11, 12, 23, 24];

    /// <summary>Runs the program.</summary>
    public static int Run(Func<int> program)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.SetOut(StandardOutput.Text());
        Console.SetError(StandardError.Text());
        AppDomain.CurrentDomain.UnhandledException += (_, thrown) => Environment.Exit(Fail((Exception)thrown.ExceptionObject));
        try
        {
            return program();
        }
#pragma warning disable CA1031 // nothing is behind it
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Fail(e);
        }
    }

    private static int Fail(Exception e)
    {
        var (message, code) = Say(e);
        if (code != ExitCode.PipeClosed)
            Terminal.Say(Phrases.LineError(message));
        Terminal.ShowTrace(e);
        return (int)code;
    }

    private static (Phrase Message, ExitCode Code) Say(Exception e) =>
        e switch
        {
            CommandFailedException failed => (failed.Said, failed.Code),
            OperationCanceledException => (Phrases.ErrorInterrupted, ExitCode.Interrupted),
            TypeInitializationException or AggregateException when e.InnerException is { } inner => Say(inner),
            // Also what is thrown for a thread that the system does not give.
            OutOfMemoryException => (Phrases.ErrorExhausted, ExitCode.LimitHit),
            Win32Exception { NativeErrorCode: var error } when Exhausted.Contains(error) => (Phrases.ErrorExhausted, ExitCode.LimitHit),
            IOException { HResult: var error } when Exhausted.Contains(error) => (Phrases.ErrorExhausted, ExitCode.LimitHit),
            IOException when WorkingFolder.IsGone => (Phrases.ErrorFolderGone, ExitCode.Usage),
            _ => (Phrases.ErrorFault(Terminal.Trace, e.GetType().Name), ExitCode.Fault),
        };
}
