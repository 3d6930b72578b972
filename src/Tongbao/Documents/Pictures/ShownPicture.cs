namespace Tongbao.Documents;

/// <summary>A picture of a page as browsers show it.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Jpeg">The file, upright as the one it was made of says.</param>
internal sealed record ShownPicture(int Width, int Height, byte[] Jpeg);
