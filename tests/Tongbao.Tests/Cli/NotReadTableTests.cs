using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>The same from the command line.</summary>
[Trait("Category", "Process")]
public sealed class NotReadTableTests : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(1).With("in/bad.pdf", "%PDF-1.7\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_was_not_read_stands_in_the_table_and_the_exit_code_says_so()
    {
        var run = _tool.Run("parse", "in", "-f", "csv");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("\nbad.pdf,notRead,", run.Output, StringComparison.Ordinal);
        Assert.Contains(",failed,TB110,", run.Output, StringComparison.Ordinal);
    }
}
