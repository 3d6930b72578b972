using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Recognition;

namespace Tongbao.Reading;

/// <summary>A notice that is a picture, or several: scans, or photographs of the pages.</summary>
internal static class PicturePages
{
    /// <summary>The pictures of a source that is nothing else.</summary>
    /// <param name="source">Pictures, a file that is one, or an archive of them.</param>
    /// <param name="bytes">Those of the source, unpacked.</param>
    public static IReadOnlyList<PagePicture> Of(NoticeSource source, byte[] bytes) =>
        source.Pictures ?? (Packing.IsZip(bytes) ? Packing.Pictures(bytes)! : [new PagePicture(source.File, bytes)]);

    /// <exception cref="UnreadableNoticeException">It cannot be recognised, or OCR is switched off.</exception>
    public static SourceDocument Read(IReadOnlyList<PagePicture> pictures, ParseOptions options)
    {
        if (options.Ocr.Mode == OcrMode.Never)
            throw new UnreadableNoticeException(ReadingFindings.NoText.Found(Phrases.NoTextPictureOff));
        try
        {
            var pages = ScanReader.ReadPictures(pictures, options);
            if (!pages.Any(page => page.HasText))
                throw new UnreadableNoticeException(ReadingFindings.NoText.Found(Phrases.NoTextPictureEmpty));
            return new SourceDocument(MediaType(pictures[0].Bytes), pages, TextKind.Ocr);
        }
        catch (OcrFailedException e)
        {
            var rule = e.IsMissing ? ReadingFindings.NoText : ReadingFindings.OcrFailed;
            throw new UnreadableNoticeException(rule.Found(Phrases.NoTextPictureFailed(e.Said)), e);
        }
    }

    private static string MediaType(byte[] bytes) =>
        bytes switch
        {
            [0x89, ..] => "image/png",
            [0xFF, ..] => "image/jpeg",
            _ => "image/tiff",
        };
}
