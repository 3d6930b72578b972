using Tongbao.Text;

namespace Tongbao.Tests.Text;

public class NumeralWriterTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(40, "XL")]
    [InlineData(1994, "MCMXCIV")]
    [InlineData(3999, "MMMCMXCIX")]
    public void A_number_is_written_in_Roman_numerals(int number, string numeral) => Assert.Equal(numeral, NumeralWriter.Roman(number));

    [Theory]
    [InlineData(10, "十")]
    [InlineData(21, "二十一")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    public void A_number_is_written_in_Chinese(int number, string numeral) => Assert.Equal(numeral, NumeralWriter.Han(number));

    [Fact]
    public void What_is_written_in_Chinese_is_read_as_the_same_number() =>
        Assert.All(Enumerable.Range(1, 9999), number => Assert.Equal(number, Numerals.ValueOf(NumeralWriter.Han(number))));

    [Theory]
    [InlineData('整', true)]
    [InlineData('⼈', true)]
    [InlineData('㐀', true)]
    [InlineData('，', false)]
    [InlineData('カ', false)]
    [InlineData('a', false)]
    public void A_Chinese_character_is_told_from_others(char c, bool chinese) => Assert.Equal(chinese, Script.IsChinese(c));
}
