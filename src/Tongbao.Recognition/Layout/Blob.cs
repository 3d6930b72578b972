namespace Tongbao.Recognition.Layout;

/// <summary>Ink that hangs together; right and bottom not included.</summary>
internal sealed class Blob
{
    public int Left { get; set; } = int.MaxValue;

    public int Top { get; set; } = int.MaxValue;

    public int Right { get; set; }

    public int Bottom { get; set; }

    /// <summary>Of ink.</summary>
    public int Pixels { get; set; }

    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2.0;

    public double MiddleY => (Top + Bottom) / 2.0;

    /// <summary>Takes in a run of ink.</summary>
    public void Add(int left, int right, int y)
    {
        (Left, Right) = (Math.Min(Left, left), Math.Max(Right, right));
        (Top, Bottom) = (Math.Min(Top, y), Math.Max(Bottom, y + 1));
        Pixels += right - left;
    }
}
