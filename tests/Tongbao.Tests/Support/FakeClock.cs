namespace Tongbao.Tests.Support;

/// <summary>A clock that stands still until a test moves it, and the timers that go by it.</summary>
internal sealed class FakeClock : TimeProvider
{
    private readonly List<FakeTimer> _timers = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Moves the clock on; timers that are due go off, each at its time.</summary>
    public void Advance(TimeSpan time)
    {
        var end = _now + time;
        while (_timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due) is { } next)
        {
            _now = next.Due > _now ? next.Due : _now;
            next.GoOff();
        }

        _now = end;
    }

    /// <summary>Lets the timers go off that are due only after <paramref name="early"/> more, as real ones may.</summary>
    public void GoOffEarly(TimeSpan early)
    {
        foreach (var timer in _timers.Where(timer => timer.Due <= _now + early).ToList())
            timer.GoOff();
    }

    private sealed class FakeTimer(FakeClock clock, Action callback) : ITimer
    {
        public TimeSpan Due { get; private set; } = TimeSpan.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : clock._now + dueTime;
            return true;
        }

        public void GoOff()
        {
            Due = TimeSpan.MaxValue;
            callback();
        }

        public void Dispose() => Due = TimeSpan.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
