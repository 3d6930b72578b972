using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Ink;

/// <summary>Cuts the pictures of digits and letters out of their page: half a character wide, as high as the line.</summary>
internal static class GlyphCut
{
    /// <summary>How far from where the glyph is seen the middle of its ink may be, and how wide it is, in heights of a character.</summary>
    private const double Reach = 0.3,
        Widest = 0.9;

    /// <param name="page">The page of the line.</param>
    /// <param name="line">The line of the glyph.</param>
    /// <param name="at">Which of its characters it is.</param>
    /// <returns>Null if there is no such ink.</returns>
    public static MarkPicture? Of(GreyPicture page, ReadLine line, int at)
    {
        var height = line.Line.Height;
        var centre = line.Characters[at].Centre;
        var from = at == 0 ? double.MinValue : (line.Characters[at - 1].Centre + centre) / 2;
        var to = at + 1 == line.Characters.Count ? double.MaxValue : (line.Characters[at + 1].Centre + centre) / 2;
        var pieces = line.Line.Blobs.Where(IsOfIt).ToList();
        if (pieces.Count == 0)
            return null;
        var middle = (pieces.Min(blob => blob.Left) + pieces.Max(blob => blob.Right)) / 2.0;
        var (wide, top) = (height * MarkPicture.FullWidth / MarkPicture.FullHeight, line.Line.MiddleAt(middle) - (height / 2));
        return new MarkPicture(
            Resampling.Cut(page, middle - (wide / 2), top, wide, height, MarkPicture.FullWidth, MarkPicture.FullHeight).Pixels
        );

        bool IsOfIt(Blob blob) =>
            blob.Width < Widest * height && Math.Abs(blob.MiddleX - centre) < Reach * height && blob.MiddleX > from && blob.MiddleX < to;
    }
}
