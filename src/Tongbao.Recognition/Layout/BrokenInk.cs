namespace Tongbao.Recognition.Layout;

/// <summary>Finds the characters of a page whose ink is broken: faxes, faded toner.</summary>
internal static class BrokenInk
{
    /// <summary>Smaller pieces are crumbs, in ems; but not dust, in pixels.</summary>
    private const double Crumb = 0.3;
    private const int Dust = 3;

    /// <summary>A page in good order has fewer crumbs than this for each of its larger pieces: dots, commas, short strokes.</summary>
    private const double MaxCrumbs = 0.7;

    /// <summary>How often strokes are made wider: more would join neighbours.</summary>
    private const int MaxTimes = 2;

    /// <summary>What hangs together on a page, with strokes made wider until they do.</summary>
    public static List<Blob> Mended(InkMap map)
    {
        var blobs = Blobs.Of(map);
        if (!IsBroken(blobs))
            return blobs;
        map = WithoutDust(map, blobs);
        for (var times = 0; times < MaxTimes && IsBroken(blobs); times++)
            blobs = Blobs.Of(map = map.Wider());
        return blobs;
    }

    // Nothing else stands in the box of so few pixels.
    private static InkMap WithoutDust(InkMap map, List<Blob> blobs)
    {
        var ink = (byte[])map.Ink.Clone();
        foreach (var dust in blobs.Where(blob => blob.Pixels < Dust))
        {
            for (var y = dust.Top; y < dust.Bottom; y++)
                ink.AsSpan((y * map.Width) + dust.Left, dust.Width).Clear();
        }

        return map with
        {
            Ink = ink,
        };
    }

    private static bool IsBroken(List<Blob> blobs)
    {
        var limit = Crumb * LineFinder.Em(blobs);
        var pieces = blobs.Where(blob => blob.Pixels >= Dust).ToList();
        var crumbs = pieces.Count(blob => Math.Max(blob.Width, blob.Height) < limit);
        return crumbs > MaxCrumbs * (pieces.Count - crumbs);
    }
}
