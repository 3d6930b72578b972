using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Cleaning;

/// <summary>Takes red ink off the words under it.</summary>
/// <remarks>
/// By brightness, not by the red channel: scanners keep colours at half the resolution of brightness or less, so that black strokes under a
/// stamp are reddish too, but as dark as any. What is as bright as the stamp's own ink becomes paper, what is darker stays ink.
/// </remarks>
internal static class Stamps
{
    /// <summary>A pixel is reddish when its red is so much above its green and blue.</summary>
    private const int LeastRed = 24;

    /// <summary>A page with a smaller share of red pixels has no stamp.</summary>
    private const double LeastShare = 0.0005;

    /// <summary>Red that is wider than this many times its height is a letterhead, or a rule under it.</summary>
    private const double Wide = 2.2;

    /// <summary>Colour runs so many pixels over the edges of what is red, because scanners keep it at half the resolution.</summary>
    private const int Blur = 2;

    /// <summary>Its thin strokes are as dark as the thick ones, but only so red, for the same reason.</summary>
    private const double Thin = 0.5;

    /// <summary>A stamp is at least as large as this, in pixels at 200 dpi: 12 mm.</summary>
    private const int Smallest = 95;

    public static GreyPicture ToGrey(ColourPicture page)
    {
        var grey = page.ToGrey();
        var red = Red(page, out var count);
        if (count < LeastShare * red.Length)
            return grey;
        foreach (var stamp in Groups(page, red))
            TakeOff(grey, page, stamp);
        return grey;
    }

    private static byte[] Red(ColourPicture page, out int count)
    {
        var red = new byte[page.Width * page.Height];
        count = 0;
        for (var i = 0; i < red.Length; i++)
        {
            if (Redness(page, i) < LeastRed)
                continue;
            red[i] = 1;
            count++;
        }

        return red;
    }

    private static int Redness(ColourPicture page, int pixel) =>
        page.Rgb[3 * pixel] - Math.Max(page.Rgb[(3 * pixel) + 1], page.Rgb[(3 * pixel) + 2]);

    // Red things that stand close together, on a map of an eighth of the size.
    private static IEnumerable<Blob> Groups(ColourPicture page, byte[] red)
    {
        const int scale = 8;
        var (width, height) = ((page.Width + scale - 1) / scale, (page.Height + scale - 1) / scale);
        var map = new byte[width * height];
        for (var i = 0; i < red.Length; i++)
        {
            if (red[i] == 1)
                map[((i / page.Width / scale) * width) + (i % page.Width / scale)] = 1;
        }

        var wide = new byte[map.Length];
        for (var i = 0; i < map.Length; i++)
        {
            if (map[i] == 0)
                continue;
            for (var y = Math.Max(0, (i / width) - 1); y <= Math.Min(height - 1, (i / width) + 1); y++)
            {
                for (var x = Math.Max(0, (i % width) - 1); x <= Math.Min(width - 1, (i % width) + 1); x++)
                    wide[(y * width) + x] = 1;
            }
        }

        return Blobs
            .Of(new InkMap(width, height, wide))
            .Where(blob => blob.Width * scale >= Smallest && blob.Height * scale >= Smallest && blob.Width <= Wide * blob.Height)
            .Select(blob => new Blob
            {
                Left = blob.Left * scale,
                Top = blob.Top * scale,
                Right = Math.Min(page.Width, blob.Right * scale),
                Bottom = Math.Min(page.Height, blob.Bottom * scale),
            });
    }

    private static void TakeOff(GreyPicture grey, ColourPicture page, Blob stamp)
    {
        Span<int> levels = stackalloc int[256];
        Span<int> reds = stackalloc int[256];
        var count = 0;
        for (var y = stamp.Top; y < stamp.Bottom; y++)
        {
            for (var x = stamp.Left; x < stamp.Right; x++)
            {
                var redness = Redness(page, (y * page.Width) + x);
                if (redness < LeastRed)
                    continue;
                levels[grey.Pixels[(y * page.Width) + x]]++;
                reds[Math.Min(255, redness)]++;
                count++;
            }
        }

        // Of the stamp's own ink: the middle of all that is reddish, and as red as a quarter of it is.
        var (ink, full) = (At(levels, count / 2), Math.Max(LeastRed + 1, At(reds, count * 3 / 4)));
        var near = Spread(page, stamp);
        for (var y = stamp.Top; y < stamp.Bottom; y++)
        {
            for (var x = stamp.Left; x < stamp.Right; x++)
            {
                var at = (y * page.Width) + x;
                var redness = Math.Clamp(near[((y - stamp.Top) * stamp.Width) + x - stamp.Left] / (Thin * full), 0, 1);
                if (redness < 0.1)
                    continue;
                // What the paper would be like with so much of the stamp on it; a little less, because ink is uneven.
                var level = 255 - ((255 - (0.85 * ink)) * redness);
                grey.Pixels[at] = (byte)Math.Min(255, grey.Pixels[at] * 255 / Math.Max(1, level));
            }
        }
    }

    // How red the reddest pixel is around each: the edges of a stamp are as dark as it is, but not as red.
    private static int[] Spread(ColourPicture page, Blob stamp)
    {
        var across = new int[stamp.Width * stamp.Height];
        var spread = new int[across.Length];
        for (var y = 0; y < stamp.Height; y++)
        {
            for (var x = 0; x < stamp.Width; x++)
            {
                var redness = Redness(page, ((stamp.Top + y) * page.Width) + stamp.Left + x);
                for (var next = Math.Max(0, x - Blur); next <= Math.Min(stamp.Width - 1, x + Blur); next++)
                    across[(y * stamp.Width) + next] = Math.Max(across[(y * stamp.Width) + next], redness);
            }
        }

        for (var i = 0; i < spread.Length; i++)
        {
            var (y, x) = (i / stamp.Width, i % stamp.Width);
            for (var next = Math.Max(0, y - Blur); next <= Math.Min(stamp.Height - 1, y + Blur); next++)
                spread[i] = Math.Max(spread[i], across[(next * stamp.Width) + x]);
        }

        return spread;
    }

    private static int At(ReadOnlySpan<int> histogram, int rank)
    {
        var level = 0;
        while (level < 255 && (rank -= histogram[level]) > 0)
            level++;
        return level;
    }
}
