using Tongbao.Cli.Jobs;

namespace Tongbao.Tests.Jobs;

public class MemoryWatchTests
{
    /// <summary>More than an array can have.</summary>
    private const int TooMany = int.MaxValue;

    [Fact]
    public void Memory_that_ran_out_is_seen_where_it_was_caught()
    {
        using var watch = new MemoryWatch();
        RunOut();

        Assert.True(watch.RanOut);
    }

    [Fact]
    public async Task It_is_seen_on_a_thread_that_the_document_started()
    {
        using var watch = new MemoryWatch();
        await Task.Run(RunOut);

        Assert.True(watch.RanOut);
    }

    [Fact]
    public void The_next_document_has_all_its_memory()
    {
        using (new MemoryWatch())
            RunOut();
        using var watch = new MemoryWatch();

        Assert.False(watch.RanOut);
    }

    private static void RunOut()
    {
        try
        {
            GC.KeepAlive(new byte[TooMany]);
        }
        catch (OutOfMemoryException)
        {
            // As a library does.
        }
    }
}
