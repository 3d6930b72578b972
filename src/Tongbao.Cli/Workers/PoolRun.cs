using System.Collections.Concurrent;
using System.Diagnostics;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Findings;

namespace Tongbao.Cli.Workers;

/// <summary>One run of a pool: its threads, and the queue between them and the one who takes the results.</summary>
internal sealed class PoolRun : IDisposable
{
    /// <summary>How long a stopped run waits for a thread that waits for a slow list of inputs.</summary>
    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(2);

    /// <summary>How long it waits for one that ends its worker and removes what that left: only a hang takes so long.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    private readonly IEnumerator<Input> _inputs;
    private readonly Func<IWorker> _newReader;
    private readonly CancellationTokenSource _stop;
    private readonly SemaphoreSlim _places;
    private readonly BlockingCollection<ReadResult> _results;
    private readonly List<Thread> _threads;
    private int _taken;
    private int _running;
    private volatile bool _waitsForInput;
    private Exception? _failure;

    public PoolRun(IEnumerable<Input> inputs, int jobs, int places, Func<IWorker> newReader, CancellationToken stop)
    {
        _inputs = inputs.GetEnumerator();
        _newReader = newReader;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _places = new SemaphoreSlim(places);
        // Bounded, so that a slow disk slows the readers and not the memory.
        _results = new BlockingCollection<ReadResult>(jobs * 4);
        _running = jobs;
        _threads = [.. Enumerable.Range(0, jobs).Select(_ => new Thread(Read) { IsBackground = true })];
        _threads.ForEach(thread => thread.Start());
    }

    public IEnumerable<ReadResult> Results()
    {
        while (Take() is { } reading)
            yield return reading;
        if (_failure is { } failure)
            throw failure;
    }

    // Null when all is done, or when the run was stopped: a thread may then still wait for a slow list of inputs.
    private ReadResult? Take()
    {
        try
        {
            return _results.TryTake(out var reading, Timeout.Infinite, _stop.Token) ? reading : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Makes room for one more.</summary>
    public void Release() => _places.Release();

    public void Dispose()
    {
        _stop.Cancel();
        // A thread that waits for a slow list of inputs ends with the process, and its worker with it.
        if (!_threads.TrueForAll(thread => thread.Join(_waitsForInput ? GracePeriod : Hang)))
            return;
        _inputs.Dispose();
        _stop.Dispose();
        _places.Dispose();
        _results.Dispose();
    }

    private void Read()
    {
        try
        {
            using var reader = _newReader();
            using var abort = _stop.Token.Register(reader.Abort);
            while (Next(out var index) is { } input)
            {
                var clock = Stopwatch.StartNew();
                var (answer, text) = input.Problem is { } problem
                    ? (ReadResponse.Of(DocumentStatus.Failed, ReadingFindings.Unreadable.Found(problem)), null)
                    : reader.Read(input);
                if (!_stop.IsCancellationRequested)
                    _results.Add(new ReadResult(input, index, answer, text, clock.Elapsed), _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Someone stopped the run; who did says so.
        }
#pragma warning disable CA1031 // it is thrown again where the results are taken
        catch (Exception e)
#pragma warning restore CA1031
        {
            _failure = e;
            _stop.Cancel();
        }
        finally
        {
            if (Interlocked.Decrement(ref _running) == 0)
                _results.CompleteAdding();
        }
    }

    private Input? Next(out int index)
    {
        _places.Wait(_stop.Token);
        lock (_inputs)
        {
            index = _taken;
            _stop.Token.ThrowIfCancellationRequested();
            _waitsForInput = true;
            var more = _inputs.MoveNext();
            _waitsForInput = false;
            if (!more)
                return null;
            _taken++;
            return _inputs.Current;
        }
    }
}
