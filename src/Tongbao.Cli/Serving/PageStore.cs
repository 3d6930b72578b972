using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.Serving;

/// <summary>
/// Pages that were made, by the content of their files: one that is asked for again is there, and one that several ask for is made once.
/// </summary>
/// <param name="pool">Makes a page.</param>
/// <param name="jobs">How many are made at the same time; whoever asks for another waits.</param>
internal sealed class PageStore(WorkerPool pool, int jobs) : IDisposable
{
    /// <summary>How many pages are kept, and how many bytes of them: those that were asked for last.</summary>
    private const int MaxPages = 64;
    private const long MaxBytes = 128 << 20;

    private readonly SemaphoreSlim _places = new(jobs);
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Key, Task<ReadResult> Page)> _pages = [];

    /// <summary>How many pages there are, those that are being made among them.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _pages.Count;
        }
    }

    public void Dispose() => _places.Dispose();

    /// <summary>The page of an input.</summary>
    /// <exception cref="OperationCanceledException">The server ends.</exception>
    /// <exception cref="WorkersCannotStartException">Workers die before they get a document.</exception>
    public Task<ReadResult> Get(Input input, CancellationToken stop)
    {
        var key = Key(input);
        lock (_gate)
        {
            for (var kept = _pages.First; kept is not null; kept = kept.Next)
            {
                if (kept.Value.Key != key)
                    continue;
                _pages.Remove(kept);
                _pages.AddFirst(kept);
                return kept.Value.Page;
            }

            var page = Make(input, stop);
            _pages.AddFirst((key, page));
            _ = page.ContinueWith(_ => Shrink(), stop, TaskContinuationOptions.None, TaskScheduler.Default);
            return page;
        }
    }

    private async Task<ReadResult> Make(Input input, CancellationToken stop)
    {
        await _places.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task
                .Factory.StartNew(() => pool.RunOne(input, stop), stop, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                .ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    // What was not made is tried again when it is asked for again.
    private void Shrink()
    {
        lock (_gate)
        {
            var (count, bytes) = (0, 0L);
            for (var kept = _pages.First; kept is not null; )
            {
                var (at, next) = (kept, kept.Next);
                kept = next;
                if (!at.Value.Page.IsCompleted)
                    continue;
                var length = at.Value.Page is { IsCompletedSuccessfully: true, Result.Text: { } text } ? text.Length : (long?)null;
                if (length is null || count == MaxPages || bytes + length > MaxBytes)
                {
                    _pages.Remove(at);
                    continue;
                }

                count++;
                bytes += length.Value;
            }
        }
    }

    // A file that cannot be read has no content, and its page says why.
    private static string Key(Input input) =>
        $"{input.Sha256()} {(input.Expected is { } expected ? OutputFile.Sha256(expected) : null)} {input.Relative}";
}
