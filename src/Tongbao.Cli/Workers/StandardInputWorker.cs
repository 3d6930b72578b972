using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Cli.Workers;

/// <summary>
/// Reads standard input, within the limits of a document, before it hands it on: whoever writes to it may never end, or never begin.
/// </summary>
/// <param name="limits">Reading it may take as long as a document may, and all of it must fit into a document's memory.</param>
/// <param name="worker">Gets its bytes, and every other input as it is.</param>
internal sealed class StandardInputWorker(ReadLimits limits, IWorker worker) : IWorker
{
    private readonly CancellationTokenSource _abort = new();

    public (ReadResponse Response, byte[]? Text) Read(Input input)
    {
        if (input.Path != Input.Stdin)
            return worker.Read(input);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_abort.Token);
        using var deadline = new Deadline(limits.Time, stop.Cancel, WorkerHooks.Current.Clock);
        // A read that waits cannot be called off: its thread ends with the process.
        var reading = Task.Factory.StartNew(
            () => StandardInput.ReadAll(limits.Memory),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        try
        {
            reading.WaitAsync(stop.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return (LimitHit.Time(limits.Time), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (
                ReadResponse.Of(DocumentStatus.Failed, ReadingFindings.Unreadable.Found(Phrases.UnreadableNotRead(IoReason.Of(e)))),
                null
            );
        }

        deadline.Dispose();
        return reading.Result is { } bytes ? worker.Read(input with { Content = bytes }) : (LimitHit.Memory(), null);
    }

    public void Abort()
    {
        _abort.Cancel();
        worker.Abort();
    }

    public void Dispose()
    {
        worker.Dispose();
        _abort.Dispose();
    }
}
