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
        var job = new DocumentJob(settings);
        // The rules are read before the first document: starting a worker does not count against a document's time.
        _ = RuleProfile.Default;
        var hooks = WorkerHooks.Current;
        hooks.Started();
        Tell(ReadResponse.Progress);
        foreach (var (request, content) in inbox.Requests())
        {
            hooks.Begins(request.Path);
            var (response, text) = job.Run(
                request,
                DocumentJob.Given(request, content),
                sha256 => Tell(ReadResponse.Progress with { Sha256 = sha256 }),
                progress => Tell(ReadResponse.Progress with { Ocr = progress })
            );
            pipe.Write(response with { Bytes = text?.Length }, MessageContext.Default.ReadResponse, text);
        }

        return (int)ExitCode.Done;

        void Tell(ReadResponse response) => pipe.Write(response, MessageContext.Default.ReadResponse);
    }
}
