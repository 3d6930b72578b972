using System.Globalization;
using Tongbao.Text;

namespace Tongbao.Tests.Text;

public class NumeralsTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("四十七", 47)]
    [InlineData("一百零五", 105)]
    [InlineData("两千三百", 2300)]
    [InlineData("一万二千", 12000)]
    [InlineData("二〇二四", 2024)]
    [InlineData("0", 0)]
    [InlineData("15", 15)]
    [InlineData("3104.57", 3104.57)]
    [InlineData("1,118,006.08", 1118006.08)]
    public void A_whole_numeral_has_a_value(string text, double value) => Assert.Equal((decimal)value, Numerals.ValueOf(text));

    [Fact]
    public void Each_way_of_writing_names_the_characters_with_which_its_numbers_begin()
    {
        foreach (var kind in Enum.GetValues<NumeralKind>())
        {
            var starts = Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => Numerals.Read([c], kind, out _) > 0);
            Assert.Equal(starts.Order(), Numerals.Starts(kind).Order());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("三个")]
    [InlineData("约15")]
    [InlineData("-3")]
    public void What_is_not_all_numeral_has_none(string text) => Assert.Null(Numerals.ValueOf(text));

    [Theory]
    [InlineData("十二、其他", nameof(NumeralKind.Han), 2, 12)]
    [InlineData("12.其他", nameof(NumeralKind.Arabic), 2, 12)]
    [InlineData("③建章", nameof(NumeralKind.Circled), 1, 3)]
    [InlineData("⑳建章", nameof(NumeralKind.Circled), 1, 20)]
    [InlineData("❷建章", nameof(NumeralKind.Circled), 1, 2)]
    [InlineData("⑴建章", nameof(NumeralKind.Parenthesised), 1, 1)]
    [InlineData("⒉建章", nameof(NumeralKind.FullStopped), 1, 2)]
    [InlineData("㈢建章", nameof(NumeralKind.HanParenthesised), 1, 3)]
    [InlineData("建章", nameof(NumeralKind.Han), 0, 0)]
    [InlineData("三", nameof(NumeralKind.Arabic), 0, 0)]
    public void A_number_is_read_at_the_start_of_a_text(string text, string kind, int length, int value)
    {
        var taken = Numerals.Read(text, Enum.Parse<NumeralKind>(kind), out var number);

        Assert.Equal((length, value), (taken, number));
    }

    [Fact]
    public void A_number_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
            };
            Assert.Equal(81.8m, Numerals.ValueOf("81.8"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
