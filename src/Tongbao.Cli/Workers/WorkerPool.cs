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
