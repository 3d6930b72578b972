using System.Diagnostics;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// Reads the only document of a run without a worker, which takes as long to start as a notice takes to read. A document that uses more
/// than a part of what it may use makes the run begin again, with one.
/// </summary>
/// <param name="settings">How to read.</param>
/// <param name="limits">What a document may use in a worker.</param>
/// <param name="worker">Reads what cannot be read here.</param>
internal sealed class SpeculativeWorker(ReadOptions settings, ReadLimits limits, IWorker worker) : IWorker
{
    /// <summary>What part of the limits of time and memory the document may use here.</summary>
    private const int TimePart = 10,
        MemoryPart = 2;

    /// <summary>How often to look what it uses.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private volatile bool _isAlone;

    public (ReadResponse Answer, byte[]? Text) Read(Input input)
    {
        input = input with { Content = StandardInput.Bytes(input) };
        if (SpeculativeRead.TryTake(input) is not { } reading)
            return worker.Read(input);
        _isAlone = true;
        reading.Order(ReadRequest.Of(input, input.Content?.Length), settings);
        for (var clock = Stopwatch.StartNew(); !reading.IsDone(Pause); )
        {
            if (
                clock.Elapsed > limits.Time / TimePart
                || Math.Max(Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: false)) > limits.Memory / MemoryPart
            )
                ReExec.Begin(input.Content);
        }

        if (reading.Result.Answer.Status == DocumentStatus.Memory)
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
