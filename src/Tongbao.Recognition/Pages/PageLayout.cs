using Tongbao.Recognition.Cleaning;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Pages;

/// <summary>A page that is clean, and what is on it.</summary>
/// <param name="Page">Without stamps, strokes and borders.</param>
/// <param name="Em">Height of a Chinese character, in pixels.</param>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Strokes">The straight strokes that were taken out.</param>
/// <param name="Slope">By how much its lines fall from one pixel to the next.</param>
internal sealed record PageLayout(
    GreyPicture Page,
    double Em,
    IReadOnlyList<PrintedLine> Lines,
    IReadOnlyList<TextBox> Strokes,
    double Slope
)
{
    /// <summary>A page that lies askew by less is read as it lies.</summary>
    private const double LeastSlope = 0.0025;

    /// <param name="page">As white as it can be; may be changed.</param>
    public static PageLayout Of(GreyPicture page)
    {
        var map = InkMap.Of(page);
        var blobs = Blobs.Of(map);
        if (GreyStamps.TakeOff(page, map, blobs))
            map = InkMap.Of(page);
        blobs = BrokenInk.Mended(map);
        var em = LineFinder.Em(blobs);
        var slope = LineFinder.Slope(LineFinder.Find(Letters(blobs, page, em), CellEdges.None), em);
        List<TextBox> strokes = [];
        if (Math.Abs(slope) <= LeastSlope)
        {
            strokes = RuleEraser.Erase(map, page, em);
        }
        else if (Turning.Level(page, slope) is var level)
        {
            // Turning blurs; lines are read as they lie, unless there are strokes, which are only found level.
            var levelMap = InkMap.Of(level);
            if (RuleEraser.Erase(levelMap, level, em) is { Count: > 0 } found)
                (page, map, strokes, slope) = (level, levelMap, found, 0);
        }

        if (strokes.Count > 0)
            blobs = BrokenInk.Mended(map);
        var letters = Letters(blobs, page, em);
        var edges = new CellEdges(strokes);
        var lines = LineFinder.Find(letters, edges);
        var marks = MarginMarks.Of(lines, em, slope, strokes);
        if (marks.Count > 0)
            lines = LineFinder.Find([.. letters.Where(blob => !marks.Contains(blob))], edges);
        return new PageLayout(
            page,
            em,
            [.. lines.OrderBy(line => line.MiddleAt((line.Left + line.Right) / 2.0)).ThenBy(line => line.Left)],
            strokes,
            Math.Abs(slope) <= LeastSlope ? 0 : slope
        );
    }

    // What hangs together with the edge of the picture is a border, a shadow or a hole.
    private static List<Blob> Letters(List<Blob> blobs, GreyPicture page, double em) =>
        blobs.FindAll(blob =>
            !(
                (blob.Left <= 1 || blob.Top <= 1 || blob.Right >= page.Width - 1 || blob.Bottom >= page.Height - 1)
                && Math.Max(blob.Width, blob.Height) > em
            )
        );
}
