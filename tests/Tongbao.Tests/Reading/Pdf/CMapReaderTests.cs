using System.Text;
using Tongbao.Reading.Pdf.Fonts.Maps;

namespace Tongbao.Tests.Reading.Pdf;

public class CMapReaderTests
{
    [Theory]
    [InlineData("1 beginbfchar <0003> <0041> endbfchar", 3, "A")]
    [InlineData("1 beginbfchar<0003><00410042>endbfchar", 3, "AB")]
    [InlineData("1 beginbfrange <0010> <0012> <4E00> endbfrange", 0x12, "丂")]
    [InlineData("1 beginbfrange <0010> <0012> [<0041> <0042> <0043>] endbfrange", 0x11, "B")]
    [InlineData("9 beginbfrange <0010> <0012> [<0041>] <0020> <0020> <0058> endbfrange", 0x20, "X")]
    [InlineData("1 begincodespacerange <20> <23> endcodespacerange1 beginbfchar<20> <00DC>endbfcharendcmap end", 0x20, "Ü")]
    [InlineData("1 beginbfchar <20> <0020> <0020> <0058> endbfchar", 0x20, " ")]
    public void A_code_has_the_text_that_the_map_gives_it(string map, int code, string text) => Assert.Equal(text, Read(map).ToText(code));

    [Fact]
    public void A_code_without_an_entry_has_no_text() => Assert.Null(Read("1 beginbfchar <0003> <0041> endbfchar").ToText(4));

    [Fact]
    public void A_code_is_as_long_as_the_code_space_that_holds_it()
    {
        var map = Read("2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange");
        byte[] text = [0x41, 0x81, 0x40, 0x42];
        var (at, codes) = (0, new List<int>());

        while (at < text.Length)
            codes.Add(map.ReadCode(text, ref at));

        Assert.Equal([0x41, 0x8140, 0x42], codes);
    }

    [Fact]
    public void A_range_that_no_font_needs_is_not_spread_out() =>
        Assert.False(Read("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange").HasTexts);

    private static CMap Read(string map) => CMapReader.Read(Encoding.ASCII.GetBytes(map));
}
