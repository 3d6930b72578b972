using Tongbao.Documents;

namespace Tongbao.Tests.Documents;

/// <summary>Offsets of characters in an element.</summary>
public class OffsetRangeTests
{
    [Fact]
    public void Offsets_that_follow_each_other_are_a_range_of_the_same_offsets()
    {
        var range = OffsetRange.Shortened([4, 5, 6]);

        Assert.IsType<OffsetRange>(range);
        Assert.Equal([4, 5, 6], range);
        Assert.Equal(6, range[2]);
    }

    [Fact]
    public void Offsets_with_a_hole_stay_as_they_are() => Assert.Equal([4, 6], Assert.IsType<int[]>(OffsetRange.Shortened([4, 6])));

    [Fact]
    public void A_part_of_an_element_keeps_its_offsets() =>
        Assert.Equal([11, 13], new ElementText("p", new OffsetRange(10, 4)).At([1, 3]).Offsets);
}
