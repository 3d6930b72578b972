using System.Diagnostics;

namespace Tongbao.Recognition;

/// <summary>How much time the recognition of a document has left.</summary>
internal sealed class TimeLeft(ParseOptions options)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <exception cref="TimeoutException">None.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public TimeSpan Check()
    {
        options.Cancellation.ThrowIfCancellationRequested();
        return options.Ocr.Timeout - _clock.Elapsed is { Ticks: > 0 } left ? left : throw new TimeoutException();
    }
}
