using System.IO.Compression;
using Tongbao.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Pages;

/// <summary>PDF → pages of glyphs, leniently and page by page. Only this file and <see cref="PdfAppearance"/> know PdfPig.</summary>
/// <remarks>Works from <c>page.Letters</c>; <c>page.Text</c> is in the order of the content stream, which is not the reading order.</remarks>
internal static class PdfReader
{
    /// <exception cref="UnreadableNoticeException">It cannot be opened, or no page can be read.</exception>
    public static IReadOnlyList<SourcePage> Read(byte[] bytes, string? password, DiagnosticBag findings)
    {
        using var document = Open(bytes, password);
        var pages = new List<SourcePage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            try
            {
                var page = document.GetPage(number);
                pages.Add(ReadPage(page));
                if (HasDamagedContent(page, document))
                    findings.Add(ReadingRules.PageUnreadable.OnPage(number, $"page {number} is damaged: some of its text cannot be read"));
            }
            // PdfPig throws whatever its parsers meet; one bad page must not cost the others.
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                findings.Add(ReadingRules.PageUnreadable.OnPage(number, $"page {number} cannot be read: {FirstLine(e)}"));
                pages.Add(SourcePage.Unreadable(number));
            }
        }

        if (!pages.Exists(page => page.IsReadable))
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("no page of the PDF can be read"));
        return pages;
    }

    public static PdfDocument Open(byte[] bytes, string? password)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, MaxStackDepth = 64 };
        if (password is not null)
            options.Passwords.Add(password);
        try
        {
            return PdfDocument.Open(bytes, options);
        }
        catch (PdfDocumentEncryptedException e)
        {
            var problem = password is null ? "encrypted, a password is needed" : "encrypted, and the password does not open it";
            throw new UnreadableNoticeException(ReadingRules.Encrypted.Found(problem), e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found($"a damaged PDF: {FirstLine(e)}"), e);
        }
    }

    // PdfPig is silent about a content stream that breaks off; a strict look at its compression is not.
    private static bool HasDamagedContent(Page page, PdfDocument document)
    {
        if (!page.Dictionary.TryGet(NameToken.Contents, out var contents))
            return false;
        var parts = Resolve(contents, document) is ArrayToken list ? list.Data : [contents];
        return parts.Select(part => Resolve(part, document)).OfType<StreamToken>().Any(IsBroken);
    }

    private static IToken Resolve(IToken token, PdfDocument document) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private static bool IsBroken(StreamToken stream)
    {
        if (!stream.StreamDictionary.TryGet(NameToken.Filter, out var filter) || filter is not NameToken { Data: "FlateDecode" })
            return false;
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
            inflated.CopyTo(Stream.Null);
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static SourcePage ReadPage(Page page)
    {
        var letters = page.Letters;
        var turn = DominantTurn(letters);
        var (width, height) = turn is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? (page.Height, page.Width) : (page.Width, page.Height);
        return new SourcePage(page.Number, width, height, [.. letters.Select(letter => ReadLetter(letter, turn, page))]) { PictureShare = PictureShare(page) };
    }

    // A scanner may cut a page into strips, each a picture of its own.
    private static double PictureShare(Page page)
    {
        if (page.NumberOfImages == 0)
            return 0;
        try
        {
            return Math.Min(1, page.GetImages().Sum(image => image.BoundingBox.Width * image.BoundingBox.Height) / (page.Width * page.Height));
        }
        // A picture that PdfPig cannot make sense of may still be one.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return 1;
        }
    }

    // A page may be drawn sideways without saying /Rotate: it is read the way most of its letters stand.
    public static TextOrientation DominantTurn(IReadOnlyList<Letter> letters) =>
        letters.Count == 0
            ? TextOrientation.Horizontal
            : letters.CountBy(letter => letter.TextOrientation).Where(pair => pair.Key != TextOrientation.Other)
                .DefaultIfEmpty(KeyValuePair.Create(TextOrientation.Horizontal, 0)).MaxBy(pair => pair.Value).Key;

    private static GlyphRun ReadLetter(Letter letter, TextOrientation turn, Page page)
    {
        var (start, end) = (Upright(letter.StartBaseLine, turn, page), Upright(letter.EndBaseLine, turn, page));
        // A Chinese glyph stands about 0.88 em above its baseline and 0.12 em below.
        var size = letter.PointSize;
        var box = new Box(Math.Min(start.X, end.X), start.Y - (0.88 * size), Math.Max(start.X, end.X), start.Y + (0.12 * size));
        return new GlyphRun(Decoded(letter.Value), box, start.Y, size, letter.TextOrientation != turn);
    }

    /// <summary>A PDF point (from the lower left of the crop box) as a point from the upper left of the page as it is read.</summary>
    public static (double X, double Y) Upright(PdfPoint point, TextOrientation turn, Page page)
    {
        var (x, y) = (point.X, point.Y);
        return turn switch
        {
            TextOrientation.Rotate90 => (page.Height - y, page.Width - x),
            TextOrientation.Rotate180 => (page.Width - x, y),
            TextOrientation.Rotate270 => (y, x),
            _ => (x, page.Height - y),
        };
    }

    // A glyph whose font has no mapping comes as its number: a control character, which is no text.
    private static string Decoded(string value) => value.Any(c => char.IsControl(c) && c != '\t') ? "\uFFFD" : value;

    private static string FirstLine(Exception e) => e.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
}
