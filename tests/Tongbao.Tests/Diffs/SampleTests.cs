using Tongbao.Cli.Diffs;
using Tongbao.Cli.Shell;
using Sample = Tongbao.Cli.Diffs.Sample;

namespace Tongbao.Tests.Diffs;

public class SampleTests
{
    [Theory]
    [InlineData("5%", 0.05, null)]
    [InlineData("0.5%", 0.005, null)]
    [InlineData("100%", 1.0, null)]
    [InlineData("20", null, 20)]
    public void It_is_a_share_or_a_number(string text, double? share, int? count) =>
        Assert.Equal(new Sample(share, count, 7), Sample.Parse(text, seed: 7));

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    [InlineData("0%")]
    [InlineData("101%")]
    [InlineData("-3")]
    [InlineData("0.5")]
    public void Anything_else_is_a_mistake(string text) =>
        Assert.Equal(
            $"--sample {text}: expected a share such as 5%, or a number of documents",
            Assert.Throws<UsageException>(() => Sample.Parse(text, seed: 0)).Message
        );

    [Fact]
    public void A_document_stays_in_a_share_whatever_others_come()
    {
        var sample = Sample.Parse("10%", seed: 3);

        Assert.Superset(sample.Of(Pairs(200)).ToHashSet(), sample.Of(Pairs(1000)).ToHashSet());
        Assert.InRange(sample.Of(Pairs(1000)).Count, 70, 130);
    }

    [Fact]
    public void The_same_seed_chooses_the_same_documents_in_their_order_and_another_one_others()
    {
        var chosen = Sample.Parse("30", seed: 3).Of(Pairs(1000));

        Assert.Equal(30, chosen.Count);
        Assert.Equal(chosen, Sample.Parse("30", seed: 3).Of(Pairs(1000)));
        Assert.Equal(chosen, Pairs(1000).Where(chosen.Contains));
        Assert.NotEqual(chosen, Sample.Parse("30", seed: 4).Of(Pairs(1000)));
    }

    [Fact]
    public void A_share_of_few_documents_is_one_at_least_and_of_none_none()
    {
        Assert.Single(Sample.Parse("0.1%", seed: 3).Of(Pairs(20)));
        Assert.Empty(Sample.Parse("0.1%", seed: 3).Of([]));
        Assert.Equal(5, Sample.Parse("20", seed: 3).Of(Pairs(5)).Count);
    }

    private static List<DiffPair> Pairs(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new DiffPair($"n{number}", null, null))];
}
