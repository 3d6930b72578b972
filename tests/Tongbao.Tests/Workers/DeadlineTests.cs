using Tongbao.Cli.Workers;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Workers;

public class DeadlineTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeClock _clock = new();
    private int _passed;

    [Fact]
    public void It_passes_when_its_time_is_over_and_not_before()
    {
        using var deadline = Of(3 * Second);
        _clock.Advance(2.9 * Second);
        Assert.Equal((0, false), (_passed, deadline.HasPassed));

        _clock.Advance(0.1 * Second);
        Assert.Equal((1, true), (_passed, deadline.HasPassed));
    }

    [Fact]
    public void It_passes_once()
    {
        using var deadline = Of(Second);
        _clock.Advance(60 * Second);

        Assert.Equal(1, _passed);
    }

    [Fact]
    public void Once_it_is_disposed_it_never_passes()
    {
        var deadline = Of(Second);
        deadline.Dispose();
        _clock.Advance(60 * Second);

        Assert.Equal((0, false), (_passed, deadline.HasPassed));
    }

    [Fact]
    public void What_is_put_off_passes_at_its_later_time()
    {
        using var deadline = Of(3 * Second);
        _clock.Advance(2 * Second);
        deadline.Extend(10 * Second);
        _clock.Advance(10 * Second);
        Assert.Equal(0, _passed);

        _clock.Advance(Second);
        Assert.Equal(1, _passed);
    }

    [Fact]
    public void What_has_passed_cannot_be_put_off()
    {
        using var deadline = Of(Second);
        _clock.Advance(Second);
        deadline.Extend(10 * Second);
        _clock.Advance(60 * Second);

        Assert.Equal((1, true), (_passed, deadline.HasPassed));
    }

    [Fact]
    public void A_timer_that_goes_off_a_little_early_counts_and_one_that_was_put_off_does_not()
    {
        using (Of(Second))
        {
            _clock.Advance(Second - TimeSpan.FromMilliseconds(10));
            _clock.GoOffEarly(TimeSpan.FromMilliseconds(10));
            Assert.Equal(1, _passed);
        }

        using var other = Of(Second);
        other.Extend(Second);
        _clock.GoOffEarly(2 * Second);
        Assert.Equal((1, false), (_passed, other.HasPassed));
    }

    private Deadline Of(TimeSpan time) => new(time, () => _passed++, _clock);
}
