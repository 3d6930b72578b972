namespace Tongbao.Recognition.Pictures;

/// <summary>A picture in levels of grey, row by row from the top: 0 is black, 255 is white.</summary>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
/// <param name="Pixels">Width times height.</param>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>What is not drawn on.</summary>
    public const byte White = 255;

    /// <summary>A row of pixels.</summary>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>An empty picture.</summary>
    public static GreyPicture Blank(int width, int height)
    {
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(White);
        return new GreyPicture(width, height, pixels);
    }
}
