using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Ink;

/// <summary>Measures level strokes, also where noise has broken them.</summary>
internal static class StrokeMeasure
{
    /// <summary>Of the picture that is measured, in pixels: wider than a character, as high.</summary>
    private const int Width = 48,
        Height = 40,
        PixelsOfHeight = 40;

    /// <summary>A stroke is so near to the middle of its line, in pixels.</summary>
    private const int FromMiddle = 5;

    /// <summary>What is left out at its sides, where neighbours may be, in pixels.</summary>
    private const int Side = 5;

    /// <summary>What is left out where other ink is looked for, in pixels: neighbours are wide.</summary>
    private const int Inner = 12;

    /// <summary>How far above and below its middle a stroke has ink, in pixels.</summary>
    private const int Reach = 4;

    /// <summary>A column with less ink has none, in pixels.</summary>
    private const double LeastInk = 0.4;

    /// <summary>In fewer columns there is no stroke.</summary>
    private const int LeastColumns = 9;

    /// <summary>In this share of its columns a stroke is thinner than its thick end.</summary>
    private const double Most = 0.92;

    /// <summary>A stroke that is alone has less other ink, as a share of its own.</summary>
    private const double MostBeside = 0.25;

    /// <param name="page">The page of the line.</param>
    /// <param name="line">The line of the stroke.</param>
    /// <param name="centre">Of the stroke, on the page.</param>
    /// <returns>Null if there is none.</returns>
    public static StrokeShape? Of(GreyPicture page, PrintedLine line, double centre)
    {
        var unit = line.Height / PixelsOfHeight;
        var (left, top) = (centre - (Width * unit / 2), line.MiddleAt(centre) - (Height * unit / 2));
        var cut = Resampling.Cut(page, left, top, Width * unit, Height * unit, Width, Height);
        var middle = Enumerable
            .Range((Height / 2) - FromMiddle, 2 * FromMiddle)
            .MaxBy(y => Ink(cut, y - 1) + Ink(cut, y) + Ink(cut, y + 1));
        var (from, to) = (Math.Max(0, middle - Reach), Math.Min(Height - 1, middle + Reach));
        var columns = Enumerable
            .Range(Side, Width - (2 * Side))
            .Select(x => (X: x, Thickness: Enumerable.Range(from, to - from + 1).Sum(y => Dark(cut, x, y))))
            .Where(column => column.Thickness > LeastInk)
            .ToList();
        if (columns.Count < LeastColumns)
            return null;
        var thickness = columns.Select(column => column.Thickness / PixelsOfHeight).Order().ToList();
        var inside = columns.Where(column => column.X is >= Inner and < Width - Inner).Sum(column => column.Thickness);
        var all = Enumerable.Range(0, Height).Sum(y => Ink(cut, y, Inner));
        return new StrokeShape(
            thickness[thickness.Count / 2],
            thickness[(int)(thickness.Count * Most)],
            (columns[^1].X - columns[0].X + 1.0) / PixelsOfHeight,
            all - inside < MostBeside * inside
        );
    }

    private static double Ink(GreyPicture picture, int y, int side = 0) =>
        Enumerable.Range(side, picture.Width - (2 * side)).Sum(x => Dark(picture, x, y));

    private static double Dark(GreyPicture picture, int x, int y) =>
        (GreyPicture.White - picture.Pixels[(y * picture.Width) + x]) / (double)GreyPicture.White;
}
