using System.Globalization;

namespace Tongbao.TestHost;

/// <summary>
/// A clock that stands still until a document, or a program that it starts, moves it on: a limit of time is reached by what never ends, and
/// by nothing that is only slow. All processes of a run share it: it is a file that holds the seconds that have passed.
/// </summary>
/// <param name="file">The file. It need not exist.</param>
internal sealed class StandingClock(string file) : TimeProvider
{
    /// <summary>Names the file; without it the clock never moves.</summary>
    private const string Variable = "TONGBAO_TEST_CLOCK";

    /// <summary>How often timers look at the file.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private long _last;

    public override long TimestampFrequency => 1;

    public static StandingClock FromEnvironment() => new(Environment.GetEnvironmentVariable(Variable) ?? Path.GetRandomFileName());

    public override long GetTimestamp()
    {
        try
        {
            if (
                long.TryParse(
                    File.ReadAllText(file),
                    NumberStyles.None | NumberStyles.AllowTrailingWhite,
                    CultureInfo.InvariantCulture,
                    out var now
                )
            )
                _last = now;
        }
        catch (IOException)
        {
            // Nobody has moved it yet.
        }

        return _last;
    }

    /// <summary>Moves the clock on.</summary>
    public void Advance(TimeSpan time)
    {
        var beside = $"{file}.{Environment.ProcessId}";
        File.WriteAllText(beside, (GetTimestamp() + (long)time.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        File.Move(beside, file, overwrite: true);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new FileTimer(this, () => callback(state), dueTime);

    // Tells programs beside the run what it has seen: FILE.extended once it was put off, FILE.seen once the clock moved on and it did not
    // go off.
    private sealed class FileTimer : ITimer
    {
        private readonly StandingClock _clock;
        private readonly Action _callback;
        private readonly Timer _poll;
        private readonly Lock _gate = new();
        private long _start;
        private TimeSpan _due;
        private bool _isOver;

        public FileTimer(StandingClock clock, Action callback, TimeSpan due)
        {
            (_clock, _callback, _due, _start) = (clock, callback, due, clock.GetTimestamp());
            _poll = new Timer(_ => Look(), null, Pause, Pause);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_gate)
                (_due, _start) = (dueTime, _clock.GetTimestamp());
            _clock.Tell("extended");
            return true;
        }

        public void Dispose() => _poll.Dispose();

        public ValueTask DisposeAsync() => _poll.DisposeAsync();

        private void Look()
        {
            lock (_gate)
            {
                if (_isOver || _clock.GetTimestamp() == _start)
                    return;
                _isOver = _clock.GetElapsedTime(_start) >= _due;
                if (!_isOver)
                {
                    _clock.Tell("seen");
                    return;
                }
            }

            _callback();
        }
    }

    private void Tell(string what)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not null)
            File.WriteAllText($"{file}.{what}", "");
    }
}
