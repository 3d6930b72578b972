using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Workers;

/// <summary>Several readers side by side, each on a thread of its own, over one sequence of inputs.</summary>
/// <param name="jobs">How many.</param>
/// <param name="newReader">Makes one.</param>
internal sealed class ReaderPool(int jobs, Func<IDocumentReader> newReader)
{
    /// <summary>Finished documents that may wait for the one before them, a reader.</summary>
    private const int Window = 32;

    /// <summary>Reads all inputs.</summary>
    /// <param name="inputs">Taken one by one as readers come free; may be slow.</param>
    /// <param name="inOrder">True to give the results in the order of the inputs, false to give them as they come.</param>
    /// <param name="stop">Ends the readers at once and the results soon after.</param>
    /// <exception cref="WorkersCannotStartException">Workers die before they get a document.</exception>
    public IEnumerable<Reading> Run(IEnumerable<Input> inputs, bool inOrder, CancellationToken stop)
    {
        using var run = new PoolRun(inputs, jobs, inOrder ? jobs * Window : int.MaxValue, newReader, stop);
        foreach (var reading in inOrder ? InOrder(run.Results()) : run.Results())
        {
            yield return reading;
            run.Release();
        }
    }

    private static IEnumerable<Reading> InOrder(IEnumerable<Reading> readings)
    {
        var waiting = new Dictionary<int, Reading>();
        var next = 0;
        foreach (var reading in readings)
        {
            waiting.Add(reading.Index, reading);
            for (; waiting.Remove(next, out var due); next++)
                yield return due;
        }
    }
}

/// <summary>A document that was read, or was not.</summary>
/// <param name="Input">What was read.</param>
/// <param name="Index">0-based place among the inputs.</param>
/// <param name="Answer">What the reader says.</param>
/// <param name="Text">What is to be written, in UTF-8; null when it could not be read.</param>
/// <param name="Time">From asking to answer.</param>
internal sealed record Reading(Input Input, int Index, ReadingAnswer Answer, byte[]? Text, TimeSpan Time)
{
    /// <summary>What became of it.</summary>
    public DocumentStatus Status => Answer.Status!.Value;
}
