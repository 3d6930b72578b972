using Tongbao.Reading.Pdf.Fonts.Maps;

namespace Tongbao.Tests.Reading.Pdf;

public class PredefinedMapsTests
{
    [Theory]
    [InlineData("GB-EUC-H", new byte[] { 0xB0, 0xA1 }, "啊")]
    [InlineData("GBpc-EUC-H", new byte[] { 0xD6, 0xD0 }, "中")]
    [InlineData("GBK-EUC-H", new byte[] { 0x87, 0x43 }, "嘋")]
    [InlineData("GBK-EUC-H", new byte[] { (byte)'7' }, "7")]
    [InlineData("GBKp-EUC-H", new byte[] { 0xD5, 0xFB }, "整")]
    [InlineData("GBK2K-H", new byte[] { 0xB8, 0xC4 }, "改")]
    [InlineData("UniGB-UCS2-H", new byte[] { 0x5D, 0xE1 }, "巡")]
    [InlineData("UniGB-UTF16-H", new byte[] { 0x5B, 0xDF }, "察")]
    [InlineData("UniGB-UCS2-V", new byte[] { 0x5D, 0xE1 }, "巡")]
    public void A_code_of_a_predefined_map_means_its_character(string name, byte[] text, string character)
    {
        var map = PredefinedMaps.Find(name)!;
        var at = 0;

        var identifier = map.ToIdentifier(map.ReadCode(text, ref at));

        Assert.Equal((text.Length, character), (at, CharacterCollection.Find("GB1")!.ToText(identifier)));
    }

    [Theory]
    [InlineData("GBK-EUC-H", false)]
    [InlineData("GBK-EUC-V", true)]
    [InlineData("Identity-H", false)]
    [InlineData("Identity-V", true)]
    public void A_map_says_whether_its_text_runs_down(string name, bool isVertical) =>
        Assert.Equal(isVertical, PredefinedMaps.Find(name)!.IsVertical);

    [Fact]
    public void A_map_that_is_not_predefined_is_not_found() => Assert.Null(PredefinedMaps.Find("No-Such-Map"));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1 << 20)]
    public void An_identifier_outside_a_collection_means_nothing(int identifier) =>
        Assert.Null(CharacterCollection.Find("GB1")!.ToText(identifier));
}
