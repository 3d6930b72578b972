namespace Tongbao.Recognition.Layout;

/// <summary>Where a line, or a part of one, stands on a picture; in pixels, right and bottom not included.</summary>
internal readonly record struct TextBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2.0;
}
