namespace Tongbao.Cli.Workers;

/// <summary>Does something when a time is over, unless it is disposed first: never after.</summary>
internal sealed class Deadline : IDisposable
{
    /// <summary>A timer may go off this much before its time.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly ITimer _timer;
    private TimeSpan _time;
    private bool _disposed;

    /// <param name="time">From now.</param>
    /// <param name="passed">What to do then, on another thread.</param>
    /// <param name="clock">Measures the time.</param>
    public Deadline(TimeSpan time, Action passed, TimeProvider clock)
    {
        (_time, _clock, _start) = (time, clock, clock.GetTimestamp());
        _timer = clock.CreateTimer(_ => Pass(passed), null, time, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    /// <summary>True when it was not disposed in time.</summary>
    public bool HasPassed { get; private set; }

    /// <summary>Puts it off; does nothing once it has passed.</summary>
    public void Extend(TimeSpan more)
    {
        lock (_gate)
        {
            _time += more;
            if (!_disposed && !HasPassed)
                _timer.Change(_time - Elapsed is { Ticks: > 0 } left ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

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
            // A timer that went off while it was put off.
            if (_disposed || Elapsed < _time - Early)
                return;
            HasPassed = true;
            passed();
        }
    }
}
