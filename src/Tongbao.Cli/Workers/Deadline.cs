namespace Tongbao.Cli.Workers;

/// <summary>Does something when a time is over, unless it is disposed first: never after.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private bool _disposed;

    /// <param name="time">From now.</param>
    /// <param name="passed">What to do then, on another thread.</param>
    public Deadline(TimeSpan time, Action passed) => _timer = new Timer(_ => Pass(passed), null, time, Timeout.InfiniteTimeSpan);

    /// <summary>True when it was not disposed in time.</summary>
    public bool HasPassed { get; private set; }

    public void Dispose()
    {
        lock (_gate)
            _disposed = true;
        _timer.Dispose();
    }

    private void Pass(Action passed)
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            HasPassed = true;
            passed();
        }
    }
}
