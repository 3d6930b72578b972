using Tongbao.Cli.Shell;

namespace Tongbao.Tests.Shell;

public class ExitCodesTests
{
    [Theory]
    [InlineData(5, 0, false, false, "Done")]
    [InlineData(5, 0, false, true, "Findings")]
    [InlineData(0, 0, false, false, "Done")]
    [InlineData(5, 1, false, true, "SomeFailed")]
    [InlineData(5, 1, true, false, "SomeFailed")]
    [InlineData(5, 5, false, false, "NothingRead")]
    [InlineData(5, 5, true, false, "LimitHit")]
    public void What_could_not_be_read_matters_more_than_what_was_found(int inputs, int failed, bool hitLimit, bool differs, string code) =>
        Assert.Equal(Enum.Parse<ExitCode>(code), ExitCodes.Of(inputs, failed, hitLimit, differs));
}
