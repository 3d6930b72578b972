using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Tongbao.Cli.Workers;

/// <summary>The worker's side: one document at a time from standard input to standard output, until the input ends.</summary>
internal static class WorkerLoop
{
    /// <summary>The command that starts a worker; not for users.</summary>
    public const string CommandName = "worker";

    /// <summary>Its argument when there is one document for it and no other.</summary>
    public const string OneDocument = "one";

    public static int Run(bool oneDocument)
    {
        if (oneDocument)
            WarmUp.Begin();
        // The supervisor hears Ctrl-C and SIGTERM, which go to the whole group, and decides.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        // What is printed by mistake must not stand between the answers.
        Console.SetOut(Console.Error);
        using var pipe = new LineStream(Console.OpenStandardInput(), Console.OpenStandardOutput(), ReadingLimits.Line, Array.MaxLength);
        if (pipe.Read(MessageJson.ReadSettings) is not { } settings)
            return (int)ExitCode.Done;
        var reading = new DocumentReading(settings);
        var faults = FaultInjection.FromEnvironment();
        pipe.Write(new ReadingAnswer(), MessageJson.Write);
        foreach (var (request, content) in Requests(pipe))
        {
            faults?.Strike(request.Path);
            var (answer, text) = reading.Read(request, content, sha256 => Tell(new ReadingAnswer { Sha256 = sha256 }), pages => Tell(new ReadingAnswer { OcrPages = pages }));
            pipe.Write(answer with { Bytes = text?.Length }, MessageJson.Write, text);
        }

        return (int)ExitCode.Done;

        void Tell(ReadingAnswer answer) => pipe.Write(answer, MessageJson.Write);
    }

    // Read on a thread of its own: when the supervisor is gone, a worker that hangs in a document must not outlive it.
    private static IEnumerable<(ReadingRequest Request, byte[]? Content)> Requests(LineStream pipe)
    {
        var requests = new BlockingCollection<(ReadingRequest, byte[]?)>();
        var busy = false;
        var reader = new Thread(() =>
        {
            while (pipe.Read(MessageJson.ReadRequest) is { } request)
                requests.Add((request, request.Bytes is { } length ? pipe.ReadText(length) : null));
            requests.CompleteAdding();
            if (Volatile.Read(ref busy))
                Environment.Exit((int)ExitCode.Interrupted);
        })
        { IsBackground = true };
        reader.Start();
        foreach (var request in requests.GetConsumingEnumerable())
        {
            Volatile.Write(ref busy, true);
            yield return request;
            Volatile.Write(ref busy, false);
        }
    }
}
