using Tongbao.Documents;
using Tongbao.Reading.Pdf;

namespace Tongbao.Review.Model;

/// <summary>How the pages of a notice look that is pictures.</summary>
internal static class PictureAppearance
{
    /// <summary>By how much the sides of a page and of its picture may differ in proportion.</summary>
    private const double Tolerance = 0.02;

    /// <param name="pictures">In the order of the pages.</param>
    /// <param name="pages">As they were read.</param>
    public static IReadOnlyList<PageAppearance> Of(IReadOnlyList<ShownPicture> pictures, IReadOnlyList<SourcePage> pages) =>
        [.. pictures.Zip(pages, (picture, page) => new PageAppearance([], HasHiddenText: true, Images(picture, page)))];

    // Two pages on one sheet are read one below the other: their picture is not.
    private static IReadOnlyList<PageImage> Images(ShownPicture picture, SourcePage page)
    {
        var (width, height) = page.PictureTurn % 2 == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
        return Math.Abs((width * picture.Height / (height * picture.Width)) - 1) > Tolerance
            ? []
            : [new PageImage("image/jpeg", picture.Jpeg, (0, 0), (width, 0), (0, height))];
    }
}
