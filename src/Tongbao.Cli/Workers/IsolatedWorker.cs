using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Cli.Workers;

/// <summary>
/// Reads documents in a worker process, which is started when it is needed and again after it died: a document can cost no more than
/// itself.
/// </summary>
/// <param name="settings">How to read.</param>
/// <param name="limits">What a document may cost.</param>
/// <param name="recognises">Told how far the recognition of an input is.</param>
internal sealed class IsolatedWorker(ReadOptions settings, ReadLimits limits, Action<Input, OcrProgress> recognises) : IWorker
{
    /// <summary>Workers that die at their start one after the other, before the batch is given up.</summary>
    private const int MaxStarts = 5;

    /// <summary>Pause after the first worker that died at its start; each further one doubles it.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    private WorkerProcess? _worker;
    private volatile bool _aborted;

    /// <exception cref="WorkersCannotStartException">Workers die before they get a document.</exception>
    public (ReadResponse Response, byte[]? Text) Read(Input input)
    {
        var request = ReadRequest.Of(input, input.Content?.Length);
        // A worker that was killed while it waited says nothing about the document it never had.
        return Ask(input, request, mayRepeat: _worker is not null) ?? Ask(input, request, mayRepeat: false)!.Value;
    }

    public void Abort()
    {
        _aborted = true;
        _worker?.Kill();
    }

    public void Dispose() => EndWorker();

    private (ReadResponse Response, byte[]? Text)? Ask(Input input, ReadRequest request, bool mayRepeat)
    {
        var worker = _worker ??= StartWorker();
        string? sha256 = null;
        var limit = limits.Time;
        using var deadline = new Deadline(limit, worker.Kill, WorkerHooks.Current.Clock);
        try
        {
            worker.Send(request, input.Content);
            var (answer, text) = worker.Receive();
            for (; answer.Status is null; (answer, text) = worker.Receive())
            {
                sha256 ??= answer.Sha256;
                if (answer.Ocr is not { } progress)
                    continue;
                // OCR takes seconds a page and ends itself in time; the worker is only given up when it does not.
                if (limit == limits.Time)
                {
                    limit += limits.OcrTime;
                    deadline.Extend(limits.OcrTime);
                }

                recognises(input, progress);
            }

            deadline.Dispose();
            if (answer.Status == DocumentStatus.Memory)
                EndWorker();
            return (answer, text);
        }
        catch (Exception e) when (e is WorkerDiedException or TooLongException or IOException)
        {
            var words = worker.Words;
            EndWorker();
            if (mayRepeat && sha256 is null && !deadline.HasPassed && !_aborted && e is not TooLongException)
                return null;
            return (Reason(e, words, deadline.HasPassed ? limit : null) with { Sha256 = sha256 }, null);
        }
    }

    private static ReadResponse Reason(Exception e, string words, TimeSpan? passed)
    {
        if (passed is { } limit)
            return LimitHit.Time(limit);
        if (e is TooLongException tooLong)
            return ReadResponse.Of(DocumentStatus.Memory, ReadingFindings.MemoryLimit.Found(Phrases.MemoryLimitOutput(tooLong.Mebibytes)));
        if (words.Contains("OutOfMemory", StringComparison.Ordinal) || words.Contains("Out of memory", StringComparison.Ordinal))
            return LimitHit.Memory();
        return ReadResponse.Of(DocumentStatus.Crashed, ReadingFindings.WorkerCrashed.Found(Phrases.WorkerCrashed(e.Message)));
    }

    private WorkerProcess StartWorker()
    {
        var pause = FirstPause;
        for (var start = 1; ; start++, pause *= 2)
        {
            try
            {
                return WorkerProcess.Start(settings, limits);
            }
            catch (WorkerDiedException e)
            {
                if (start == MaxStarts || _aborted)
                    throw new WorkersCannotStartException(e.Message);
                Thread.Sleep(pause);
            }
        }
    }

    private void EndWorker()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
