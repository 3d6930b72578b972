using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>Ink boxes and images of a page, for review pages only. Parsing does not use them.</summary>
internal static class PdfAppearance
{
    /// <summary>How each page looks, in order.</summary>
    /// <param name="bytes">Those that <see cref="PdfReader"/> read.</param>
    /// <param name="password">Null when it needs none.</param>
    public static IReadOnlyList<PageAppearance> Read(byte[] bytes, string? password)
    {
        using var document = PdfReader.Open(bytes, password);
        document.AddPageFactory(new PageReader(document));
        return [.. Enumerable.Range(1, document.NumberOfPages).Select(number => ReadPage(document, number))];
    }

    private static PageAppearance ReadPage(PdfDocument document, int number)
    {
        try
        {
            var content = document.GetPage<PageContent>(number);
            var runs = PageRuns.Of(content, number).Page.Runs;
            var turn = PageTurn.Of(content.Canvas.Glyphs, new TextTurn[content.Canvas.Count], content.Width, content.Height);
            var page = document.GetPage(number);
            var inks = Inks(page, turn);
            return new PageAppearance(
                [.. runs.Select(run => inks.TryGetValue(Place(run.Box!.Value.Left, run.Baseline), out var ink) ? ink : run.Box.Value)],
                page.Letters.Count(letter => letter.RenderingMode == TextRenderingMode.Neither) > page.Letters.Count / 2,
                [.. page.GetImages().Select(image => ReadImage(image, turn)).OfType<PageImage>()]
            );
        }
        // PdfPig throws whatever its parsers meet; the finding about the page is PdfReader's to make.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new PageAppearance([], false, []);
        }
    }

    // PdfPig's letters by where they begin: it leaves out those of fonts that it cannot read.
    private static Dictionary<(long, long), Box> Inks(Page page, PageTurn turn)
    {
        var inks = new Dictionary<(long, long), Box>();
        foreach (var letter in page.Letters)
        {
            var (x, y) = Upright(letter.StartBaseLine, turn);
            inks.TryAdd(Place(x, y), Ink(letter.BoundingBox, turn));
        }

        return inks;
    }

    private static (long, long) Place(double x, double y) => ((long)Math.Round(x * 100), (long)Math.Round(y * 100));

    private static Box Ink(PdfRectangle rectangle, PageTurn turn)
    {
        var (a, b) = (Upright(rectangle.BottomLeft, turn), Upright(rectangle.TopRight, turn));
        return new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
    }

    private static (double X, double Y) Upright(PdfPoint point, PageTurn turn) => turn.Upright(point.X, point.Y);

    private static PageImage? ReadImage(IPdfImage image, PageTurn turn)
    {
        var (type, data) = Encode(image);
        if (data is null)
            return null;
        var bounds = image.BoundingBox;
        return new PageImage(type, data, Upright(bounds.TopLeft, turn), Upright(bounds.TopRight, turn), Upright(bounds.BottomLeft, turn));
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
