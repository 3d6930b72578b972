using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Tongbao.Reading.Pdf;

/// <summary>A page may be drawn sideways without saying /Rotate: it is read the way most of its glyphs stand.</summary>
internal static class PageTurn
{
    /// <summary>The way that most of <paramref name="glyphs"/> stand.</summary>
    public static TextOrientation Dominant(TextOrientation[] glyphs) =>
        // Nearly always all of them stand as the first one does.
        glyphs is [var first, ..]
        && first != TextOrientation.Other
        && !glyphs.ContainsAnyExcept(first)
            ? first
            : glyphs
                .CountBy(turn => turn)
                .Where(pair => pair.Key != TextOrientation.Other)
                .DefaultIfEmpty(KeyValuePair.Create(TextOrientation.Horizontal, 0))
                .MaxBy(pair => pair.Value)
                .Key;

    /// <summary>A PDF point (from the lower left of the crop box) as a point from the upper left of the page as it is read.</summary>
    /// <param name="point">In points.</param>
    /// <param name="turn">The way the page is read.</param>
    /// <param name="width">Of the page as it is drawn.</param>
    /// <param name="height">Of the page as it is drawn.</param>
    public static (double X, double Y) Upright(PdfPoint point, TextOrientation turn, double width, double height) =>
        turn switch
        {
            TextOrientation.Rotate90 => (height - point.Y, width - point.X),
            TextOrientation.Rotate180 => (width - point.X, point.Y),
            TextOrientation.Rotate270 => (point.Y, point.X),
            _ => (point.X, height - point.Y),
        };
}
