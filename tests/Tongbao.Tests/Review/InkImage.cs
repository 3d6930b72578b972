using System.Globalization;
using System.Text;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>A page as <c>pdftoppm</c> prints it, in shades of grey.</summary>
/// <remarks>Netpbm's P5: three numbers in ASCII, then a byte a pixel.</remarks>
internal sealed class InkImage
{
    /// <summary>A pixel darker than this is ink, the grey edge of a letter too.</summary>
    private const int Dark = 240;

    private readonly byte[] _pixels;
    private readonly int _width;

    private InkImage(byte[] file)
    {
        var head = Encoding.ASCII.GetString(file, 0, Math.Min(64, file.Length)).Split((char[])[' ', '\n'], 5);
        (_width, Height) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
        _pixels = file[^(_width * Height)..];
    }

    public int Height { get; }

    /// <param name="tool">Whose folder it is written to.</param>
    /// <param name="pdf">The document.</param>
    /// <param name="page">1-based.</param>
    /// <param name="scale">Pixels a point.</param>
    public static InkImage Print(Tool tool, string pdf, int page, double scale)
    {
        var run = tool.Shell(
            string.Create(
                CultureInfo.InvariantCulture,
                $"pdftoppm -gray -f {page} -l {page} -singlefile -r {72 * scale:0.####} '{pdf}' page{page}"
            )
        );
        Assert.True(run.ExitCode == 0, run.Error);
        return new InkImage(File.ReadAllBytes(tool.PathOf($"page{page}.pgm")));
    }

    /// <summary>The box around the ink inside another box; null when it is empty. Edges in pixels.</summary>
    public (int Left, int Top, int Right, int Bottom)? InkIn(double left, double top, double right, double bottom)
    {
        (int Left, int Top, int Right, int Bottom)? ink = null;
        for (var y = Math.Max(0, (int)top); y < Math.Min(Height, (int)Math.Ceiling(bottom)); y++)
        {
            for (var x = Math.Max(0, (int)left); x < Math.Min(_width, (int)Math.Ceiling(right)); x++)
            {
                if (_pixels[(y * _width) + x] < Dark)
                    ink = ink is { } box
                        ? (Math.Min(box.Left, x), Math.Min(box.Top, y), Math.Max(box.Right, x + 1), Math.Max(box.Bottom, y + 1))
                        : (x, y, x + 1, y + 1);
            }
        }

        return ink;
    }
}
