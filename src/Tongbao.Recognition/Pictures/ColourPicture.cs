namespace Tongbao.Recognition.Pictures;

/// <summary>A picture as it was scanned.</summary>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
/// <param name="Rgb">Red, green and blue of each pixel, row by row from the top.</param>
internal sealed record ColourPicture(int Width, int Height, byte[] Rgb)
{
    /// <summary>How bright each pixel is (ITU-R BT.601).</summary>
    public GreyPicture ToGrey()
    {
        var grey = new byte[Width * Height];
        var rgb = Rgb.AsSpan();
        for (var i = 0; i < grey.Length; i++)
            grey[i] = Luma(rgb[3 * i], rgb[(3 * i) + 1], rgb[(3 * i) + 2]);
        return new GreyPicture(Width, Height, grey);
    }

    /// <summary>How bright a colour is.</summary>
    public static byte Luma(int red, int green, int blue) => (byte)(((77 * red) + (150 * green) + (29 * blue) + 128) >> 8);
}
