using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Characters;

/// <summary>The ink of a mark as it is on the page: half a character wide, around its middle, and one high.</summary>
/// <param name="pixels">Of <see cref="FullWidth"/> times <see cref="FullHeight"/>; 0 is black.</param>
internal sealed class MarkPicture(byte[] pixels)
{
    /// <summary>Of what is compared, in pixels; a character has 40.</summary>
    public const int Width = 16,
        Height = 36;

    /// <summary>How far off the middle of a mark may be, in pixels.</summary>
    public const int Play = 2;

    /// <summary>With the play, in pixels.</summary>
    public const int FullWidth = Width + (2 * Play),
        FullHeight = Height + (2 * Play);

    /// <summary>How dark a pixel is, from 0 to 1.</summary>
    /// <param name="x">From 0 to <see cref="Width"/>.</param>
    /// <param name="y">From 0 to <see cref="Height"/>.</param>
    /// <param name="right">How far the picture is moved, up to <see cref="Play"/> either way.</param>
    /// <param name="down">The same.</param>
    public float Ink(int x, int y, int right, int down) =>
        (GreyPicture.White - pixels[((y + Play + down) * FullWidth) + x + Play + right]) / (float)GreyPicture.White;
}
