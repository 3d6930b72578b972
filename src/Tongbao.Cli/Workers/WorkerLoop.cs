using System.Runtime.InteropServices;
using Tongbao.Cli.Jobs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Workers;

/// <summary>The worker's side: one document at a time from standard input to standard output, until the input ends.</summary>
internal static class WorkerLoop
{
    /// <summary>The command that starts a worker; not for users.</summary>
    public const string CommandName = "worker";

    public static int Run()
    {
        // The supervisor hears Ctrl-C and SIGTERM, which go to the whole group, and decides.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        // What is printed by mistake must not stand between the answers.
        Console.SetOut(Console.Error);
        using var pipe = new LineStream(Console.OpenStandardInput(), Console.OpenStandardOutput(), ReadLimits.Line, Array.MaxLength);
        var inbox = new Inbox(pipe);
        if (inbox.Settings() is not { } settings)
            return (int)ExitCode.Done;
        var reading = new ParseJob(settings);
        FaultInjection.StrikeAtStart();
        var faults = FaultInjection.FromEnvironment();
        pipe.Write(new ReadResponse(), MessageJson.Write);
        foreach (var (request, content) in inbox.Requests())
        {
            faults?.Strike(request.Path);
            var (answer, text) = reading.Read(
                request,
                ParseJob.Given(request, content),
                sha256 => Tell(new ReadResponse { Sha256 = sha256 }),
                pages => Tell(new ReadResponse { OcrPages = pages })
            );
            pipe.Write(answer with { Bytes = text?.Length }, MessageJson.Write, text);
        }

        return (int)ExitCode.Done;

        void Tell(ReadResponse answer) => pipe.Write(answer, MessageJson.Write);
    }
}
