using Tongbao.Cli.Batches;
using Tongbao.Cli.Reading;

namespace Tongbao.Tests.Batches;

public class BatchTallyTests
{
    [Fact]
    public void It_counts_what_was_written_and_what_failed()
    {
        var tally = Of(DocumentStatus.Ok, DocumentStatus.Partial, DocumentStatus.Ok, DocumentStatus.Failed, DocumentStatus.Encrypted);

        Assert.Equal((5, 3, 2), (tally.Done, tally.Written, tally.Failed));
        Assert.Equal(2, tally.Count(DocumentStatus.Ok));
    }

    [Theory]
    [InlineData("Timeout", true)]
    [InlineData("Memory", true)]
    [InlineData("Crashed", false)]
    [InlineData("Failed", false)]
    public void Time_and_memory_are_limits_that_another_try_may_keep(string status, bool expected) =>
        Assert.Equal(expected, Of(DocumentStatus.Ok, Enum.Parse<DocumentStatus>(status)).HitLimit);

    [Fact]
    public void It_keeps_the_gravest_finding()
    {
        var tally = new BatchTally(null);
        foreach (var severity in new Severity?[] { null, Severity.Info, Severity.Warning, null, Severity.Info })
            tally.Add(Entries.Of("a.txt") with { Gravest = severity });

        Assert.Equal(Severity.Warning, tally.Gravest);
    }

    [Fact]
    public void It_keeps_the_ten_slowest_of_this_run_and_the_first_twenty_failures()
    {
        var tally = new BatchTally(100);
        for (var number = 0; number < 30; number++)
        {
            tally.Add(Entries.Of($"{number}") with { Milliseconds = number });
            tally.Add(Entries.Of($"s{number}").CarriedOver() with { Milliseconds = 1000 });
            tally.Add(Entries.Of($"f{number}", DocumentStatus.Failed) with { Milliseconds = 0 });
        }

        Assert.Equal(Enumerable.Range(20, 10).Reverse().Select(number => $"{number}"), tally.Slowest.Select(entry => entry.Path));
        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"f{number}"), tally.Failures.Select(entry => entry.Path));
    }

    [Fact]
    public void It_names_the_first_twenty_copies_and_counts_the_others()
    {
        var tally = new BatchTally(30);
        for (var number = 0; number < 30; number++)
            tally.Add(Entries.Of($"{number}") with { Sha256 = "same" });

        Assert.Equal((20, 9), (tally.Copies.Count, tally.MoreCopies));
    }

    private static BatchTally Of(params DocumentStatus[] statuses)
    {
        var tally = new BatchTally(statuses.Length);
        foreach (var status in statuses)
            tally.Add(Entries.Of($"{status}", status));
        return tally;
    }
}
