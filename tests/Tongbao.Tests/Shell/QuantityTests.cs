using Tongbao.Cli.Shell;

namespace Tongbao.Tests.Shell;

public class QuantityTests
{
    [Theory]
    [InlineData("60s", 60_000)]
    [InlineData("500ms", 500)]
    [InlineData("2m", 120_000)]
    [InlineData("2min", 120_000)]
    [InlineData("1h", 3_600_000)]
    [InlineData("1.5 s", 1500)]
    [InlineData("90", 90_000)]
    [InlineData("3S", 3000)]
    public void A_time_has_a_unit_or_is_in_seconds(string text, double milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Quantity.Time(text, "--timeout"));

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("0s")]
    [InlineData("-1s")]
    [InlineData("1 day")]
    [InlineData("1.2.3s")]
    [InlineData("9999999999999s")]
    public void What_is_no_time_above_zero_is_a_mistake(string text) =>
        Assert.Equal(
            $"--timeout {text}: expected a time such as 60s, 500ms or 2m",
            Assert.Throws<UsageException>(() => Quantity.Time(text, "--timeout")).Message
        );

    [Theory]
    [InlineData("1GiB", 1L << 30)]
    [InlineData("512MiB", 512L << 20)]
    [InlineData("2G", 2L << 30)]
    [InlineData("0.5g", 1L << 29)]
    [InlineData("65536K", 64L << 20)]
    [InlineData("67108864", 64L << 20)]
    [InlineData("67108864 B", 64L << 20)]
    public void A_size_has_a_unit_or_is_in_bytes(string text, long bytes) => Assert.Equal(bytes, Quantity.Size(text, "--memory", 64 << 20));

    [Theory]
    [InlineData("1MiB")]
    [InlineData("much")]
    [InlineData("1TiB")]
    [InlineData("99999999999G")]
    public void What_is_no_size_or_too_small_a_one_is_a_mistake(string text) =>
        Assert.Equal(
            $"--memory {text}: expected a size such as 1GiB, 64MiB at least",
            Assert.Throws<UsageException>(() => Quantity.Size(text, "--memory", 64 << 20)).Message
        );
}
