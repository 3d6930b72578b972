using System.Collections.Immutable;
using System.IO.Compression;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Reading.Pdf.Fonts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>PDF → pages of glyphs, leniently and page by page.</summary>
internal static class PdfReader
{
    /// <exception cref="UnreadableNoticeException">It cannot be opened, or no page can be read.</exception>
    public static IReadOnlyList<SourcePage> Read(byte[] bytes, ParseOptions options, FindingBag findings)
    {
        using var document = Open(bytes, options.Password);
        document.AddPageFactory<GlyphPage, GlyphPageFactory>();
        var pages = new List<SourcePage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            try
            {
                var page = document.GetPage<GlyphPage>(number);
                pages.Add(ReadPage(page, number));
                if (HasDamagedContent(page, document))
                    findings.Add(
                        ReadingFindings.PageUnreadable.OnPage(number, $"page {number} is damaged: some of its text cannot be read")
                    );
            }
            // PdfPig throws whatever its parsers meet; one bad page must not cost the others.
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                findings.Add(ReadingFindings.PageUnreadable.OnPage(number, $"page {number} cannot be read: {FirstLine(e)}"));
                pages.Add(SourcePage.Unreadable(number));
            }
        }

        if (!pages.Exists(page => page.IsReadable))
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found("no page of the PDF can be read"));
        return pages;
    }

    /// <summary>Makes what the first page needs; another thread may do that while the document is opened.</summary>
    public static void Prepare()
    {
        StandardFonts.Prepare();
        PredefinedMaps.Prepare();
    }

    public static PdfDocument Open(byte[] bytes, string? password)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            ClipPaths = false,
            MaxStackDepth = 64,
        };
        if (password is not null)
            options.Passwords.Add(password);
        try
        {
            StandardFonts.PrepareNames();
            PredefinedEncoding.Prepare(bytes);
            var document = PdfDocument.Open(bytes, options);
            Prepare();
            return document;
        }
        catch (PdfDocumentEncryptedException e)
        {
            var problem = password is null ? "encrypted, a password is needed" : "encrypted, and the password does not open it";
            throw new UnreadableNoticeException(ReadingFindings.Encrypted.Found(problem), e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found($"a damaged PDF: {FirstLine(e)}"), e);
        }
    }

    // PdfPig is silent about a content stream that breaks off; a strict look at its compression is not.
    private static bool HasDamagedContent(GlyphPage page, PdfDocument document)
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

    private static SourcePage ReadPage(GlyphPage page, int number)
    {
        var turn = PageTurn.Dominant([.. page.Glyphs.Select(glyph => glyph.Turn)]);
        var (width, height) = turn is TextOrientation.Rotate90 or TextOrientation.Rotate270
            ? (page.Height, page.Width)
            : (page.Width, page.Height);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(page.Glyphs.Count);
        foreach (var glyph in page.Glyphs)
            runs.Add(ReadGlyph(glyph, turn, page));
        return new SourcePage(number, width, height, runs.DrainToImmutable()) { PictureShare = page.PictureShare };
    }

    private static GlyphRun ReadGlyph(Glyph glyph, TextOrientation turn, GlyphPage page)
    {
        var (start, end) = (
            PageTurn.Upright(glyph.Start, turn, page.Width, page.Height),
            PageTurn.Upright(glyph.End, turn, page.Width, page.Height)
        );
        // A Chinese glyph stands about 0.88 em above its baseline and 0.12 em below.
        var size = glyph.Size;
        var box = new Box(Math.Min(start.X, end.X), start.Y - (0.88 * size), Math.Max(start.X, end.X), start.Y + (0.12 * size));
        return new GlyphRun(Decoded(glyph.Text), box, start.Y, size, glyph.Turn != turn);
    }

    // A glyph whose font has no mapping comes as its number: a control character, which is no text.
    private static string Decoded(string value)
    {
        foreach (var c in value)
        {
            if (char.IsControl(c) && c != '\t')
                return "\uFFFD";
        }

        return value;
    }

    private static string FirstLine(Exception e) => e.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
}
