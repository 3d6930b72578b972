using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Layout;

/// <summary>Which pixels of a page are ink.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Ink">Row by row: 1 for ink, 0 for paper.</param>
internal sealed record InkMap(int Width, int Height, byte[] Ink)
{
    /// <summary>Between these levels lies what parts ink from paper, whatever the histogram says.</summary>
    private const int Darkest = 90,
        Brightest = 190;

    /// <param name="page">With paper as white as can be.</param>
    public static InkMap Of(GreyPicture page)
    {
        var threshold = Math.Clamp(Threshold(page), Darkest, Brightest);
        var ink = new byte[page.Pixels.Length];
        for (var i = 0; i < ink.Length; i++)
            ink[i] = page.Pixels[i] < threshold ? (byte)1 : (byte)0;
        return new InkMap(page.Width, page.Height, ink);
    }

    /// <summary>With ink one pixel wider on all sides, so that strokes which were broken hang together again.</summary>
    public InkMap Wider()
    {
        var across = (byte[])Ink.Clone();
        for (var i = 0; i < Ink.Length; i++)
        {
            if (Ink[i] == 0)
                continue;
            var x = i % Width;
            if (x > 0)
                across[i - 1] = 1;
            if (x + 1 < Width)
                across[i + 1] = 1;
        }

        var wider = (byte[])across.Clone();
        for (var i = 0; i < across.Length; i++)
        {
            if (across[i] == 0)
                continue;
            if (i >= Width)
                wider[i - Width] = 1;
            if (i + Width < across.Length)
                wider[i + Width] = 1;
        }

        return this with
        {
            Ink = wider,
        };
    }

    // Otsu's: the level that parts the pixels into two classes, each as alike as can be.
    private static int Threshold(GreyPicture page)
    {
        Span<int> histogram = stackalloc int[256];
        foreach (var level in page.Pixels)
            histogram[level]++;
        double all = 0;
        for (var level = 0; level < 256; level++)
            all += (double)level * histogram[level];
        double below = 0,
            count = 0,
            best = 0;
        var threshold = 128;
        for (var level = 0; level < 256; level++)
        {
            count += histogram[level];
            below += (double)level * histogram[level];
            if (count == 0 || count == page.Pixels.Length)
                continue;
            var difference = (below / count) - ((all - below) / (page.Pixels.Length - count));
            var spread = count * (page.Pixels.Length - count) * difference * difference;
            if (spread > best)
                (best, threshold) = (spread, level + 1);
        }

        return threshold;
    }
}
