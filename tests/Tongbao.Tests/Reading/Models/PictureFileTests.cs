using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.PixelFormats;
using Tongbao.Documents;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Tests.Reading.Models;

public class PictureFileTests
{
    public static TheoryData<IImageEncoder> Encoders =>
        [new JpegEncoder(), new PngEncoder(), new PngEncoder { BitDepth = PngBitDepth.Bit16 }, new TiffEncoder()];

    [Theory, MemberData(nameof(Encoders))]
    public void A_picture_of_each_kind_is_decoded(IImageEncoder encoder)
    {
        var file = Encoded(120, 80, encoder);

        Assert.Equal(1, PictureFile.Count(file));
        var picture = PictureFile.Read(file, 0);
        Assert.Equal((120, 80, 3 * 120 * 80), (picture.Width, picture.Height, picture.Rgb.Length));
    }

    [Fact]
    public void Every_page_of_a_TIFF_counts()
    {
        using var image = new Image<Rgb24>(60, 60);
        image.Frames.AddFrame(image.Frames.RootFrame);
        using var file = new MemoryStream();
        image.SaveAsTiff(file);

        Assert.Equal(2, PictureFile.Count(file.ToArray()));
    }

    [Theory]
    [InlineData(1, 20_000, "1 × 20000 pixels are no page")]
    [InlineData(10_000, 7_000, "it has 70 megapixels, and no more than 60 are read")]
    public void A_picture_that_is_no_page_is_refused_before_it_is_decoded(int width, int height, string message) =>
        Assert.Equal(message, Assert.Throws<OcrFailedException>(() => PictureFile.Count(Encoded(width, height, new PngEncoder()))).Message);

    [Fact]
    public void A_picture_that_breaks_off_is_damaged_and_says_so()
    {
        var file = Encoded(300, 300, new PngEncoder())[..60];

        Assert.StartsWith(
            "it is damaged",
            Assert.Throws<OcrFailedException>(() => PictureFile.Read(file, 0)).Message,
            StringComparison.Ordinal
        );
    }

    private static byte[] Encoded(int width, int height, IImageEncoder encoder)
    {
        using var image = new Image<Rgb24>(width, height);
        using var file = new MemoryStream();
        image.Save(file, encoder);
        return file.ToArray();
    }
}
