using Tongbao.Cli.Checking;
using Tongbao.Cli.Reading;

namespace Tongbao.Tests.Checking;

public class CheckTallyTests
{
    private static readonly CheckedFinding Gap = new(new Finding("TB201", Severity.Warning, "2 is not printed", 1), 0, null);
    private static readonly CheckedFinding Repeated = new(new Finding("TB303", Severity.Info, "both read the same", 1), 0, null);

    [Fact]
    public void It_closes_with_one_line()
    {
        var tally = new CheckTally();
        Assert.Equal("0 findings in 0 files", tally.Said.ToString());

        tally.Add(File(Repeated), DocumentStatus.Ok);
        Assert.Equal("1 finding (1 info) in 1 of 1 file", tally.Said.ToString());

        tally.Add(File(Gap, Gap, Gap with { Accepted = "known" }), DocumentStatus.Partial);
        tally.Add(File(), DocumentStatus.Ok);
        tally.Add(File() with { IsRead = false }, DocumentStatus.Failed);
        Assert.Equal("3 findings (2 warnings, 1 info) in 2 of 4 files, 1 suppressed, 1 not read", tally.Said.ToString());
    }

    [Fact]
    public void Rules_come_most_frequent_first_with_how_many_files_they_are_in()
    {
        var tally = new CheckTally();
        tally.Add(File(Repeated, Gap), DocumentStatus.Ok);
        tally.Add(File(Repeated, Repeated), DocumentStatus.Ok);

        Assert.Equal(["TB303 3 in 2", "TB201 1 in 1"], tally.Rules.Select(rule => $"{rule.Rule.Code} {rule.Count} in {rule.Files}"));
    }

    [Theory]
    [InlineData("Timeout", true)]
    [InlineData("Memory", true)]
    [InlineData("Failed", false)]
    public void It_knows_when_a_limit_was_hit(string status, bool expected)
    {
        var tally = new CheckTally();
        tally.Add(File() with { IsRead = false }, Enum.Parse<DocumentStatus>(status));

        Assert.Equal((1, expected), (tally.Failed, tally.HitLimit));
    }

    private static CheckedFile File(params CheckedFinding[] findings) => new("a.txt", IsRead: true, HasLines: true, findings);
}
