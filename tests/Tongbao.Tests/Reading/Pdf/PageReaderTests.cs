using Tongbao.Reading.Pdf;
using Tongbao.Reading.Pdf.Content;
using Tongbao.Tests.Support;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Tongbao.Tests.Reading.Pdf;

public class PageReaderTests
{
    [Theory]
    [InlineData("samples/01-numbered-problems/notice.pdf")]
    [InlineData("samples/02-quoted-groups/notice.pdf")]
    [InlineData("samples/05-sixty-issues/notice.pdf")]
    [InlineData("tests/Tongbao.Tests/Reading/Fixtures/gbk-euc-h.pdf")]
    public void Every_glyph_is_where_the_PDF_library_says(string file)
    {
        using var document = PdfReader.Open(File.ReadAllBytes(Path.Combine(Repository.Root, file)), null);
        document.AddPageFactory(new PageReader(document));

        var glyphs = document.GetPage<PageContent>(1).Canvas.Glyphs.ToArray();

        Assert.Equal(document.GetPage(1).Letters.Select(Describe), glyphs.Select(Describe));
    }

    private static string Describe(Letter letter) => $"{letter.Value} from {letter.StartBaseLine} to {letter.EndBaseLine}";

    private static string Describe(ShownGlyph glyph) =>
        $"{glyph.Text} from {new PdfPoint(glyph.StartX, glyph.StartY)} to {new PdfPoint(glyph.EndX, glyph.EndY)}";
}
