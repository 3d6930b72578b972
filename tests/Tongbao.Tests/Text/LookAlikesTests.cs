using Tongbao.Text;

namespace Tongbao.Tests.Text;

public class LookAlikesTests
{
    [Theory]
    [InlineData("\u2F00\u2F08\u2F8F", "一人行")]
    [InlineData("\u2F2F作", "工作")]
    [InlineData("\u2F3E\u2F10", "户凵")]
    [InlineData("⻓⻔⻛⻢", "长门风马")]
    [InlineData("\uF9DE\uF972", "吏沈")]
    [InlineData("甲\u2015乙", "甲—乙")]
    public void Characters_that_only_look_like_the_ones_meant_are_repaired(string text, string repaired) =>
        Assert.Equal(repaired, LookAlikes.Repair(text));

    [Theory]
    [InlineData("一、整改落实情况（2024）①“甲”—。")]
    [InlineData("plain ASCII")]
    [InlineData("")]
    public void Everything_else_stays_as_it_is(string text) => Assert.Same(text, LookAlikes.Repair(text));

    [Fact]
    public void Every_Kangxi_radical_becomes_an_ordinary_character_of_its_own()
    {
        var repaired = Range('\u2F00', '\u2FD5').Select(LookAlikes.Repair).ToList();

        Assert.All(repaired, c => Assert.InRange(c, '\u4E00', '\u9FFF'));
        Assert.Equal(repaired.Count, repaired.Distinct().Count());
    }

    [Fact]
    public void A_compatibility_ideograph_becomes_an_ordinary_character_or_stays() =>
        Assert.All(Range('\uF900', '\uFAFF'), c =>
            Assert.True(LookAlikes.Repair(c) is >= '\u3400' and <= '\u9FFF' || LookAlikes.Repair(c) == c)
        );

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
