using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Reading.Recognition;

/// <summary>Tells a scanned page from one with text.</summary>
internal static class ScanTest
{
    /// <summary>Pictures that cover less of a page without text are a logo or a signature, as a share of the page.</summary>
    private const double LeastPicture = 0.1;

    /// <summary>A picture that covers this share of the page is the page.</summary>
    private const double FullPage = 0.6;

    /// <summary>Fewer characters over a full-page picture are a page number, a stamp or what stands under a bar code.</summary>
    private const int LeastText = 30;

    /// <summary>Share of glyphs without a meaning from which on the others are of no use.</summary>
    private const double MaxUndecoded = 0.5;

    /// <summary>A text layer in which a smaller share is Chinese was made by OCR for another language, or with a wrong encoding.</summary>
    private const double LeastChinese = 0.3;

    public static bool IsScan(SourcePage page)
    {
        double ink = 0,
            undecoded = 0,
            chinese = 0;
        foreach (var run in page.Runs)
        {
            foreach (var c in run.Text)
            {
                ink += Folding.IsSpace(c) ? 0 : 1;
                undecoded += Undecoded.Is(c) ? 1 : 0;
                chinese += Script.IsChinese(c) ? 1 : 0;
            }
        }

        if (ink == 0)
            return page.PictureShare >= LeastPicture;
        if (undecoded / ink > MaxUndecoded)
            return true;
        return page.PictureShare >= FullPage && (ink < LeastText || chinese / ink < LeastChinese);
    }
}
