using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Workers;

/// <summary>Several readers side by side, each on a thread of its own, over one sequence of inputs.</summary>
/// <param name="jobs">How many.</param>
/// <param name="newReader">Makes one.</param>
internal sealed class WorkerPool(int jobs, Func<IWorker> newReader)
{
    /// <summary>Finished documents that may wait for the one before them, a reader.</summary>
    private const int Window = 32;

    /// <summary>A pool for many documents.</summary>
    /// <param name="plan">What it is to do, and with how many workers.</param>
    /// <param name="inputs">How many inputs there are at most; null if that is not known.</param>
    /// <param name="recognises">Told how far the recognition of an input is, on any thread; null if nobody asks.</param>
    public static WorkerPool Of(ReadPlan plan, int? inputs, Action<Input, OcrProgress>? recognises = null)
    {
        recognises ??= (_, _) => { };
        var jobs = Math.Clamp(plan.Jobs, 1, Math.Max(1, inputs ?? plan.Jobs));
        // Workers share the cores; a single one has them all for its pages.
        var options = plan.Options with { OcrJobs = Math.Max(1, Environment.ProcessorCount / jobs) };
        return new WorkerPool(jobs, () => new StandardInputWorker(plan.Limits, NewReader()));

        IWorker NewReader() =>
            plan.InProcess ? new InProcessWorker(options, recognises) : new IsolatedWorker(options, plan.Limits, recognises);
    }

    /// <summary>Reads all inputs.</summary>
    /// <param name="inputs">Taken one by one as readers come free; may be slow.</param>
    /// <param name="inOrder">True to give the results in the order of the inputs, false to give them as they come.</param>
    /// <param name="stop">Ends the readers at once and the results soon after.</param>
    /// <exception cref="WorkersCannotStartException">Workers die before they get a document.</exception>
    public IEnumerable<ReadResult> Run(IEnumerable<Input> inputs, bool inOrder, CancellationToken stop)
    {
        using var run = new PoolRun(inputs, jobs, inOrder ? jobs * Window : int.MaxValue, newReader, stop);
        foreach (var reading in inOrder ? InOrder(run.Results()) : run.Results())
        {
            yield return reading;
            run.Release();
        }
    }

    /// <summary>Reads one input.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="WorkersCannotStartException">Workers die before they get a document.</exception>
    public ReadResult RunOne(Input input, CancellationToken stop) =>
        Run([input], inOrder: true, stop).SingleOrDefault() ?? throw new OperationCanceledException(stop);

    private static IEnumerable<ReadResult> InOrder(IEnumerable<ReadResult> readings)
    {
        var waiting = new Dictionary<int, ReadResult>();
        var next = 0;
        foreach (var reading in readings)
        {
            waiting.Add(reading.Index, reading);
            for (; waiting.Remove(next, out var due); next++)
                yield return due;
        }
    }
}
