namespace Tongbao.Cli.Shell.Progress;

/// <summary>Lets something happen now and then: not at once, and not again before some time is over.</summary>
/// <param name="pause">Between two times.</param>
/// <param name="clock">Measures it.</param>
internal sealed class Rhythm(TimeSpan pause, TimeProvider clock)
{
    private long _last = clock.GetTimestamp();

    /// <summary>True if it may happen, which is then the last time.</summary>
    public bool IsDue()
    {
        if (clock.GetElapsedTime(_last) < pause)
            return false;
        _last = clock.GetTimestamp();
        return true;
    }
}
