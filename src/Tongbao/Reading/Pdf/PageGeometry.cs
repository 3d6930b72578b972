using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>The boundaries of a page (ISO 32000-1, 14.11.2): what of it is seen, and from which space to which.</summary>
/// <param name="Width">Of what is seen, after /Rotate, in points.</param>
/// <param name="Height">Of what is seen, after /Rotate, in points.</param>
/// <param name="Space">From the space of its content to points from the lower left of what is seen.</param>
internal sealed record PageGeometry(double Width, double Height, Matrix Space)
{
    /// <summary>How far a page may be from the root of the page tree.</summary>
    private const int MaxDepth = 64;

    /// <summary>A boundary farther away is a mistake, in units.</summary>
    private const double MaxLength = 1e6;

    /// <summary>US Letter, where a page says nothing.</summary>
    private static readonly double[] Letter = [0, 0, 612, 792];

    /// <param name="objects">The objects of the document.</param>
    /// <param name="page">The page's dictionary.</param>
    /// <param name="inherited">What it has from the page tree.</param>
    public static PageGeometry Of(PdfObjects objects, DictionaryToken page, PageTreeMembers inherited)
    {
        var media = Box(objects.Numbers(page, "MediaBox")) ?? Box(inherited.MediaBox) ?? Letter;
        var (left, bottom, right, top) = (media[0], media[1], media[2], media[3]);
        if (Box(CropBox(objects, page)) is { } crop && crop[0] <= right && crop[2] >= left && crop[1] <= top && crop[3] >= bottom)
            (left, bottom, right, top) = (
                Math.Max(left, crop[0]),
                Math.Max(bottom, crop[1]),
                Math.Min(right, crop[2]),
                Math.Min(top, crop[3])
            );
        var unit = objects.Number(page, "UserUnit") is > 0 and <= MaxLength and var number ? number : 1;
        var (width, height) = ((right - left) * unit, (top - bottom) * unit);
        var space = unit == 1 ? Matrix.Translation(-left, -bottom) : new Matrix(unit, 0, 0, unit, -left * unit, -bottom * unit);
        var turn = (int)(objects.Number(page, "Rotate") ?? inherited.Rotation);
        return (((turn % 360) + 360) % 360) switch
        {
            90 => new PageGeometry(height, width, space.Then(new Matrix(0, -1, 1, 0, 0, width))),
            180 => new PageGeometry(width, height, space.Then(new Matrix(-1, 0, 0, -1, width, height))),
            270 => new PageGeometry(height, width, space.Then(new Matrix(0, 1, -1, 0, height, 0))),
            _ => new PageGeometry(width, height, space),
        };
    }

    // The nearest one on the way to the root of the page tree.
    private static double[]? CropBox(PdfObjects objects, DictionaryToken? node)
    {
        for (var depth = 0; node is not null && depth < MaxDepth; depth++)
        {
            if (objects.Numbers(node, "CropBox") is { } box)
                return box;
            node = objects.Get<DictionaryToken>(node, "Parent");
        }

        return null;
    }

    private static double[]? Box(MediaBox? box) =>
        box is null ? null : Box([box.Bounds.BottomLeft.X, box.Bounds.BottomLeft.Y, box.Bounds.TopRight.X, box.Bounds.TopRight.Y]);

    // Corners in any order; null if they enclose nothing.
    private static double[]? Box(double[]? corners) =>
        corners is [var x1, var y1, var x2, var y2] && x1 != x2 && y1 != y2 && corners.All(corner => Math.Abs(corner) <= MaxLength)
            ? [Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)]
            : null;
}
