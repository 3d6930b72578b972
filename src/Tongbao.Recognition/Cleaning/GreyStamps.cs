using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Cleaning;

/// <summary>Takes stamps off that a copier made grey: large, about as high as wide, and paler than the words.</summary>
internal static class GreyStamps
{
    /// <summary>A stamp is at least as large as this, in pixels at 200 dpi: 20 mm; and not larger than this: 60 mm.</summary>
    private const int Smallest = 160,
        Largest = 480;

    /// <summary>It is not wider than so many times its height, or higher than its width.</summary>
    private const double MaxRatio = 1.5;

    /// <summary>How much paler than the words it is.</summary>
    private const int LeastPale = 45;

    /// <summary>Ink is uneven: what is a little darker than most of the stamp is stamp too.</summary>
    private const double Uneven = 0.82;

    /// <returns>True if there was one.</returns>
    public static bool TakeOff(GreyPicture page, InkMap map, IReadOnlyList<Blob> blobs)
    {
        var found = false;
        var words = -1;
        foreach (var blob in blobs.Where(IsAsLargeAsAStamp))
        {
            words = words < 0 ? Level(page, map, 0, 0, page.Width, page.Height, 0.2) : words;
            var level = Level(page, map, blob.Left, blob.Top, blob.Right, blob.Bottom, 0.6);
            if (level - words < LeastPale)
                continue;
            found = true;
            for (var y = blob.Top; y < blob.Bottom; y++)
            {
                foreach (ref var pixel in page.Row(y)[blob.Left..blob.Right])
                    pixel = (byte)Math.Min(255, pixel * 255 / (Uneven * level));
            }
        }

        return found;
    }

    private static bool IsAsLargeAsAStamp(Blob blob) =>
        blob.Width is >= Smallest and <= Largest
        && blob.Height is >= Smallest and <= Largest
        && blob.Width < MaxRatio * blob.Height
        && blob.Height < MaxRatio * blob.Width;

    // Of the ink there: as dark as that share of it.
    private static int Level(GreyPicture page, InkMap map, int left, int top, int right, int bottom, double share)
    {
        Span<int> levels = stackalloc int[256];
        var count = 0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (map.Ink[(y * map.Width) + x] == 0)
                    continue;
                levels[page.Pixels[(y * page.Width) + x]]++;
                count++;
            }
        }

        var (level, rank) = (0, (int)(share * count));
        while (level < 255 && (rank -= levels[level]) > 0)
            level++;
        return level;
    }
}
