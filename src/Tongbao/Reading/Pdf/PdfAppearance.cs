using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// What of a PDF only an eye needs: where the ink of its glyphs is, and its images. Read apart, because no rule asks for it.
/// </summary>
internal static class PdfAppearance
{
    /// <summary>How each page looks, in order.</summary>
    /// <param name="bytes">Those that <see cref="PdfReader"/> read.</param>
    /// <param name="password">Null when it needs none.</param>
    public static IReadOnlyList<PageAppearance> Read(byte[] bytes, string? password)
    {
        using var document = PdfReader.Open(bytes, password);
        return [.. Enumerable.Range(1, document.NumberOfPages).Select(number => ReadPage(document, number))];
    }

    private static PageAppearance ReadPage(PdfDocument document, int number)
    {
        try
        {
            var page = document.GetPage(number);
            var turn = PageTurn.Dominant([.. page.Letters.Select(letter => letter.TextOrientation)]);
            return new PageAppearance(
                [.. page.Letters.Select(letter => Ink(letter.BoundingBox, turn, page))],
                page.Letters.Count(letter => letter.RenderingMode == TextRenderingMode.Neither) > page.Letters.Count / 2,
                [.. page.GetImages().Select(image => ReadImage(image, turn, page)).OfType<PageImage>()]
            );
        }
        // PdfPig throws whatever its parsers meet; the finding about the page is PdfReader's to make.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new PageAppearance([], false, []);
        }
    }

    private static Box Ink(PdfRectangle rectangle, TextOrientation turn, Page page)
    {
        var (a, b) = (
            PageTurn.Upright(rectangle.BottomLeft, turn, page.Width, page.Height),
            PageTurn.Upright(rectangle.TopRight, turn, page.Width, page.Height)
        );
        return new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
    }

    private static PageImage? ReadImage(IPdfImage image, TextOrientation turn, Page page)
    {
        var (type, data) = Encode(image);
        if (data is null)
            return null;
        var bounds = image.BoundingBox;
        return new PageImage(
            type,
            data,
            PageTurn.Upright(bounds.TopLeft, turn, page.Width, page.Height),
            PageTurn.Upright(bounds.TopRight, turn, page.Width, page.Height),
            PageTurn.Upright(bounds.BottomLeft, turn, page.Width, page.Height)
        );
    }

    // A JPEG is shown as it is. What neither a browser nor PdfPig can decode (JBIG2, JPEG 2000) is not shown.
    private static (string Type, byte[]? Data) Encode(IPdfImage image)
    {
        var filter = image.ImageDictionary.TryGet(NameToken.Filter, out var token)
            ? token is ArrayToken { Length: 1 } list
                ? list[0]
                : token
            : null;
        if (filter is NameToken { Data: "DCTDecode" })
            return ("image/jpeg", image.RawBytes.ToArray());
        return image.TryGetPng(out var png) ? ("image/png", png) : ("", null);
    }
}
