using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;
using Tongbao.Text;

namespace Tongbao.Recognition.Ink;

/// <summary>Cuts the pictures of marks out of their page.</summary>
internal static class MarkCut
{
    /// <summary>How much of a picture is above the middle of the line, in heights of a character.</summary>
    private const double Above = 0.25;

    /// <summary>Marks have no larger pieces, and none so far above the middle, in heights of a character.</summary>
    private const double Largest = 0.36,
        Highest = -0.1;

    /// <summary>How far from where the mark is seen its ink may be, and how near to the middle of a neighbour.</summary>
    private const double Reach = 0.35,
        Neighbour = 0.42,
        NarrowNeighbour = 0.2;

    /// <param name="page">The page of the line.</param>
    /// <param name="line">The line of the mark.</param>
    /// <param name="at">Which of its characters it is.</param>
    /// <returns>Null if there is no such ink.</returns>
    public static MarkPicture? Of(GreyPicture page, ReadLine line, int at)
    {
        var height = line.Line.Height;
        var centre = line.Characters[at].Centre;
        var from = at == 0 ? double.MinValue : line.Characters[at - 1].Centre + (SideOf(line.Characters[at - 1]) * height);
        var to =
            at + 1 == line.Characters.Count ? double.MaxValue : line.Characters[at + 1].Centre - (SideOf(line.Characters[at + 1]) * height);
        var pieces = line
            .Line.Blobs.Where(blob =>
                Math.Max(blob.Width, blob.Height) < Largest * height
                && Math.Abs(blob.MiddleX - centre) < Reach * height
                && blob.MiddleX > from
                && blob.MiddleX < to
                && blob.Top - line.Line.MiddleAt(blob.MiddleX) > Highest * height
            )
            .ToList();
        if (pieces.Count == 0)
            return null;
        var middle = (pieces.Min(blob => blob.Left) + pieces.Max(blob => blob.Right)) / 2.0;
        var (wide, top) = (height * MarkPicture.FullWidth / MarkPicture.FullHeight, line.Line.MiddleAt(middle) - (Above * height));
        return new MarkPicture(
            Resampling.Cut(page, middle - (wide / 2), top, wide, height, MarkPicture.FullWidth, MarkPicture.FullHeight).Pixels
        );
    }

    private static double SideOf(SeenCharacter neighbour) => Typesetting.Ems(neighbour.Text) < 1 ? NarrowNeighbour : Neighbour;
}
