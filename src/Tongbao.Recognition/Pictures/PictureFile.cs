using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;
using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Recognition.Pictures;

/// <summary>Reads JPEG, PNG and TIFF files.</summary>
internal static class PictureFile
{
    /// <summary>A larger picture is not decoded, in millions of pixels: A3 at 400 dpi has 31.</summary>
    private const int MaxMegapixels = 60;

    /// <summary>What is narrower or lower is no page, in pixels.</summary>
    private const int LeastSide = 50;

    /// <summary>The longer side of a page of A4 at the resolution of the models, in pixels: larger pictures are made smaller.</summary>
    private const int LongSide = 2600;

    /// <summary>Of what browsers show, of 100.</summary>
    private const int Quality = 75;

    /// <summary>How many pages it has; of an animation, and of anything but TIFF, one.</summary>
    /// <exception cref="OcrFailedException">It is damaged, too large, or too small.</exception>
    public static int Count(byte[] file) =>
        Guarded(() =>
        {
            var info = Image.Identify(file) ?? throw new OcrFailedException(Phrases.OcrPictureUnknown, isMissing: false);
            if ((long)info.Width * info.Height > MaxMegapixels * 1_000_000L)
                throw new OcrFailedException(
                    Phrases.OcrPictureTooLarge((int)((long)info.Width * info.Height / 1_000_000), MaxMegapixels),
                    isMissing: false
                );
            if (Math.Min(info.Width, info.Height) < LeastSide)
                throw new OcrFailedException(Phrases.OcrPictureTooSmall(info.Width, info.Height), isMissing: false);
            if (file is not [(byte)'I' or (byte)'M', ..])
                return 1;
            using var image = Image.Load<Rgb24>(file);
            return image.Frames.Count;
        });

    /// <summary>A page, upright as the file says.</summary>
    /// <exception cref="OcrFailedException">It is damaged.</exception>
    public static ColourPicture Read(byte[] file, int page) =>
        Guarded(() =>
        {
            using var frame = Upright(file, page);
            var rgb = new byte[3 * frame.Width * frame.Height];
            frame.CopyPixelDataTo(rgb);
            return new ColourPicture(frame.Width, frame.Height, rgb);
        });

    /// <summary>The same for browsers.</summary>
    /// <exception cref="OcrFailedException">It is damaged.</exception>
    public static ShownPicture Shown(byte[] file, int page) =>
        Guarded(() =>
        {
            using var frame = Upright(file, page);
            using var jpeg = new MemoryStream();
            frame.SaveAsJpeg(jpeg, new JpegEncoder { Quality = Quality });
            return new ShownPicture(frame.Width, frame.Height, jpeg.ToArray());
        });

    private static Image<Rgb24> Upright(byte[] file, int page)
    {
        using var image = Image.Load<Rgb24>(file);
        var frame = image.Frames.CloneFrame(Math.Min(page, image.Frames.Count - 1));
        var shrink = Math.Min(1, (double)LongSide / Math.Max(frame.Width, frame.Height));
        frame.Mutate(picture =>
        {
            picture.AutoOrient();
            if (shrink < 1)
                picture.Resize((int)(picture.GetCurrentSize().Width * shrink), (int)(picture.GetCurrentSize().Height * shrink));
        });
        return frame;
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        // A decoder throws whatever it meets in a damaged file.
        catch (Exception e) when (e is not (OcrFailedException or OutOfMemoryException))
        {
            throw new OcrFailedException(Phrases.OcrPictureDamaged(Cause.Of(e)), isMissing: false);
        }
    }
}
