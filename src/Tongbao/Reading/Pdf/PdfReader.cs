using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Pdf.Structure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Tongbao.Reading.Pdf;

/// <summary>PDF → pages of glyphs, leniently and page by page.</summary>
internal static class PdfReader
{
    /// <exception cref="UnreadableNoticeException">It cannot be opened, or no page can be read.</exception>
    public static IReadOnlyList<SourcePage> Read(byte[] bytes, ParseOptions options, FindingBag findings)
    {
        using var document = Open(bytes, options.Password);
        document.AddPageFactory(new PageReader(document));
        var pages = new List<(SourcePage Page, IReadOnlyList<OwnLine> Lines)>();
        var keys = new Dictionary<int, int>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            try
            {
                var page = document.GetPage<PageContent>(number);
                pages.Add(PageRuns.Of(page, number));
                if (page.StructureKey is { } key)
                    keys.TryAdd(key, number);
                if (page.IsDamaged)
                    findings.Add(ReadingFindings.PageUnreadable.OnPage(number, Phrases.PageUnreadableDamaged(number)));
            }
            // PdfPig throws whatever its parsers meet; one bad page must not cost the others.
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                findings.Add(ReadingFindings.PageUnreadable.OnPage(number, Phrases.PageUnreadableBroken(number, Cause.Of(e))));
                pages.Add((SourcePage.Unreadable(number), []));
            }
        }

        if (!pages.Exists(page => page.Page.IsReadable))
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePdfPages));
        AttachedFiles.Report(document, findings);
        return TaggedPages.Of(document, Watermarks.Mark(pages), keys);
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
            return DeepStack.Run(bytes.Length, () => PdfDocument.Open(XrefGuard.Checked(bytes), options));
        }
        // Whatever PdfPig makes of it: it looks for a password.
        catch (Exception e) when (e is not OutOfMemoryException && bytes.AsSpan().IndexOf("/Adobe.PubSec"u8) >= 0)
        {
            throw new UnreadableNoticeException(ReadingFindings.Encrypted.Found(Phrases.EncryptedForCertificate), e);
        }
        catch (PdfDocumentEncryptedException e)
        {
            var problem = password is null ? Phrases.EncryptedNeedsPassword : Phrases.EncryptedWrongPassword;
            throw new UnreadableNoticeException(ReadingFindings.Encrypted.Found(problem), e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var why = e is PdfDocumentFormatException ? Phrases.CausePdf : Cause.Of(e);
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePdf(why)), e);
        }
    }
}
