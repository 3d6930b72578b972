using Tongbao.Cli.Diffs.Judging;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

public sealed class VerdictTallyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public VerdictTallyTests()
    {
        _folder.Write("a.json", VerdictFile.Of("aa", "a.pdf", 4, "1.1 right", "1.2 wrong"));
        _folder.Write("b.json", VerdictFile.Of("bb", "b.pdf", 6, "1.1 right", "1.2 right", "1.3 right"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verdicts_of_several_notices_are_summed_up()
    {
        var tally = Of("a.json", "b.json");

        Assert.Equal((2, 10, 5), (tally.Notices, tally.Issues, tally.Judged));
        Assert.Equal(("a.pdf", new Verdict("1.2", "题1.2", Judgement.Wrong, "状态错了")), Assert.Single(tally.Wrong));
        Assert.Equal(0.8, tally.Accuracy);
    }

    [Fact]
    public void A_later_verdict_on_an_issue_takes_the_place_of_an_earlier_one()
    {
        _folder.Write("a2.json", VerdictFile.Of("aa", "a.pdf", 4, "1.2 right"));
        var tally = Of("a.json", "a2.json");

        Assert.Equal((1, 4, 2), (tally.Notices, tally.Issues, tally.Judged));
        Assert.Empty(tally.Wrong);
    }

    [Fact]
    public void Nothing_judged_says_nothing_of_accuracy()
    {
        _folder.Write("none.json", VerdictFile.Of("cc", "c.pdf", 3));
        var tally = Of("none.json");

        Assert.Equal((3, 0), (tally.Issues, tally.Judged));
        Assert.Null(tally.Accuracy);
        Assert.Null(tally.Interval);
    }

    [Theory]
    [InlineData("{\"schema\":\"tongbao.notice/1\"}", "no verdicts of a review page: its schema is not tongbao.verdicts/1")]
    [InlineData("schema: no JSON", "no verdicts of a review page: ")]
    public void A_file_of_something_else_is_refused(string text, string message)
    {
        _folder.Write("x.json", text);

        Assert.StartsWith(
            $"{_folder.PathOf("x.json")}: {message}",
            Assert.Throws<UsageException>(() => Of("x.json")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.StartsWith(
            $"{_folder.PathOf("none.json")}: the verdicts cannot be read: ",
            Assert.Throws<UsageException>(() => Of("none.json")).Message,
            StringComparison.Ordinal
        );

    [Theory] // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    [InlineData(263, 81, 0.2553, 0.3662)]
    [InlineData(148, 15, 0.0624, 0.1605)]
    [InlineData(20, 0, 0.0000, 0.1611)]
    [InlineData(29, 1, 0.0061, 0.1718)]
    public void The_interval_is_Wilsons(int judged, int right, double low, double high)
    {
        var tally = new VerdictTally(
            1,
            judged,
            judged,
            [.. Enumerable.Range(0, judged - right).Select(i => ("a.pdf", new Verdict($"{i}", null, Judgement.Wrong, null)))]
        );

        Assert.Equal((low, high), (Math.Round(tally.Interval!.Value.Low, 4), Math.Round(tally.Interval.Value.High, 4)));
    }

    private VerdictTally Of(params string[] files) => VerdictTally.Of(files.Select(_folder.PathOf));
}
