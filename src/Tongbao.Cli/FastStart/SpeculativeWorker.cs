using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// Reads the only document of a run in this process. If it uses more than a part of its limits, the process re-executes itself, and a
/// worker reads it.
/// </summary>
/// <param name="options">How to read.</param>
/// <param name="limits">What a document may use in a worker.</param>
/// <param name="worker">Reads what cannot be read here.</param>
internal sealed class SpeculativeWorker(ReadOptions options, ReadLimits limits, IWorker worker) : IWorker
{
    /// <summary>The document may use this part of its limits of time and memory here.</summary>
    private const int TimePart = 10,
        MemoryPart = 2;

    /// <summary>How often to measure what it uses.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private volatile bool _isAlone;

    public (ReadResponse Response, byte[]? Text) Read(Input input)
    {
        if (SpeculativeRead.TryTake(input) is not { } reading)
            return worker.Read(input);
        _isAlone = true;
        reading.Order(ReadRequest.Of(input, input.Content?.Length), options);
        var clock = WorkerHooks.Current.Clock;
        for (var start = clock.GetTimestamp(); !reading.IsDone(Pause); )
        {
            if (
                clock.GetElapsedTime(start) > limits.Time / TimePart
                || Math.Max(Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: false)) > limits.Memory / MemoryPart
            )
                ReExec.Begin(input.Content);
        }

        if (reading.Result.Response.Status == DocumentStatus.Memory)
            ReExec.Begin(input.Content);
        return reading.Result;
    }

    public void Abort()
    {
        if (_isAlone)
            Environment.Exit((int)ExitCode.Interrupted);
        worker.Abort();
    }

    public void Dispose() => worker.Dispose();
}
