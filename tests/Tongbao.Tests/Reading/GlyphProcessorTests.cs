using Tongbao.Reading.Pdf;
using Tongbao.Tests.Support;
using UglyToad.PdfPig.Content;

namespace Tongbao.Tests.Reading;

public class GlyphProcessorTests
{
    [Theory]
    [InlineData("samples/01-numbered-problems/notice.pdf")]
    [InlineData("samples/02-quoted-groups/notice.pdf")]
    [InlineData("samples/05-sixty-issues/notice.pdf")]
    [InlineData("tests/Tongbao.Tests/Reading/Fixtures/gbk-euc-h.pdf")]
    public void Every_glyph_stands_where_the_PDF_library_says(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, file));
        using var whole = PdfReader.Open(bytes, null);
        using var document = PdfReader.Open(bytes, null);
        document.AddPageFactory<GlyphPage, GlyphPageFactory>();
        Assert.Equal(whole.GetPage(1).Letters.Select(Describe), document.GetPage<GlyphPage>(1).Glyphs.Select(Describe));
    }

    private static string Describe(Letter letter) => $"{letter.Value} from {letter.StartBaseLine} to {letter.EndBaseLine}";

    private static string Describe(Glyph glyph) => $"{glyph.Text} from {glyph.Start} to {glyph.End}";
}
