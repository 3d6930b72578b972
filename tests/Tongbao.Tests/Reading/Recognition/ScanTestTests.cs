using Tongbao.Documents;
using Tongbao.Reading.Pdf;
using Tongbao.Reading.Recognition;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>Which pages are taken for scans.</summary>
public class ScanTestTests
{
    private const string Sentence = "县委第三巡察组向县水务局党组反馈了巡察意见，指出了三个方面的九个问题，现将整改情况公布如下。";

    [Theory]
    [InlineData("", 1, true)]
    [InlineData("", 0.2, true)]
    [InlineData("", 0.02, false)]
    [InlineData("", 0, false)]
    [InlineData("— 3 —", 1, true)]
    [InlineData("— 3 —", 0.2, false)]
    [InlineData("ÖÐ¹²Ã÷ÏØÎ¯µÚÈýÑ²²ì×éÏòÏØË®Îñ¾Öµ³×é·´À¡ÁËÑ²²ìÒâ¼û", 1, true)]
    [InlineData("Tk ZE EY TE Ste hE RR A Ue Jt FE mh MR as He OR", 1, true)]
    [InlineData("\uFFFD\uFFFD\uFFFD年\uFFFD\uFFFD", 0, true)]
    [InlineData(Sentence, 1, false)]
    [InlineData(Sentence, 0, false)]
    public void A_page_is_scanned_when_a_picture_stands_on_it_and_its_text_says_nothing(string text, double pictures, bool expected) =>
        Assert.Equal(
            expected,
            ScanTest.IsScan(new SourcePage(1, 595, 842, [.. text.Select(c => new GlyphRun(c.ToString()))]) { PictureShare = pictures })
        );

    [Theory]
    [InlineData("image-only", true)]
    [InlineData("image-with-number-only", true)]
    [InlineData("ocr-layer-over-image", false)]
    [InlineData("chromium-type3", false)]
    [InlineData("three-glyphs-unmapped", false)]
    public void A_PDF_says_how_much_of_a_page_its_pictures_cover(string fixture, bool expected) =>
        Assert.Equal(
            expected,
            ScanTest.IsScan(PdfReader.Read(File.ReadAllBytes(new Fixture(fixture).PathOf("pdf")), new ParseOptions(), new())[0])
        );
}
