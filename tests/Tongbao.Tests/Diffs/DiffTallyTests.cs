using Tongbao.Cli.Diffs;
using Tongbao.Languages;
using Tongbao.Tests.Cli;

namespace Tongbao.Tests.Diffs;

public class DiffTallyTests
{
    private static readonly DiffPair Pair = new("a.txt", "a.txt.yaml", "a.txt");
    private static readonly Notice Expected = NoticeParser.Parse(NoticeSource.FromText(SmallNotice.Text));

    private readonly DiffTally _tally = new();

    [Fact]
    public void Nothing_compared_differs_in_nothing() => Assert.Equal((0, 0.0), (_tally.Documents, _tally.Share));

    [Fact]
    public void Fields_are_summed_over_all_documents_by_name_and_together()
    {
        var same = NoticeComparison.Of(Expected, Expected);
        var different = NoticeComparison.Of(Expected, Expected with { Issues = Expected.Issues[1..] });
        _tally.Add(DiffResult.Of(Pair, same));
        _tally.Add(DiffResult.Of(Pair, different));

        Assert.Equal(same.Issues + different.Issues, _tally.Issues);
        Assert.Equal(same.Fields["issues.status"] + different.Fields["issues.status"], _tally.Fields["issues.status"]);
        Assert.Equal(_tally.Fields.Values.Aggregate(FieldCount.Add), _tally.All);
        Assert.Equal(1 - _tally.All.F1, _tally.Share);
        Assert.Equal(
            (2, 1, 1, true),
            (_tally.Documents, _tally.Count(DiffStatus.Same), _tally.Count(DiffStatus.Different), _tally.Share > 0)
        );
    }

    [Fact]
    public void What_could_not_be_read_is_counted_and_says_nothing_of_fields()
    {
        _tally.Add(new DiffResult(Pair, DiffStatus.NotRead, null, Phrases.UnreadableEmpty));
        _tally.Add(DiffResult.Of(Pair, NoticeComparison.Of(Expected, Expected)));

        Assert.Equal((2, 1, 0.0), (_tally.Documents, _tally.Count(DiffStatus.NotRead), _tally.Share));
    }
}
