using Tongbao.Recognition.Cleaning;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Layout;

/// <summary>A page that is clean and level, and what is on it.</summary>
/// <param name="Page">Without stamps, strokes and borders.</param>
/// <param name="Em">Height of a Chinese character, in pixels.</param>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Strokes">The straight strokes that were taken out.</param>
internal sealed record PageLayout(GreyPicture Page, double Em, IReadOnlyList<PrintedLine> Lines, IReadOnlyList<TextBox> Strokes)
{
    /// <summary>A page that lies askew by less is read as it lies.</summary>
    private const double LeastSlope = 0.0025;

    /// <summary>A mark stands so far out in the margin, in ems.</summary>
    private const double Margin = 0.5;

    /// <summary>A line of so many ems shows where the column begins and ends.</summary>
    private const double LongLine = 10;

    /// <summary>Lines begin and end at the same place when they do so within this, in ems.</summary>
    private const double SameEdge = 0.5;

    /// <summary>Text in the margin is at least so many characters long.</summary>
    private const int LeastText = 4;

    /// <param name="page">As white as it can be; may be changed.</param>
    public static PageLayout Of(GreyPicture page)
    {
        var map = InkMap.Of(page);
        var blobs = Blobs.Of(map);
        if (GreyStamps.TakeOff(page, map, blobs))
            (map, blobs) = Look(page);
        var em = LineFinder.Em(blobs);
        var slope = LineFinder.Slope(LineFinder.Find(Letters(blobs, page, em)), em);
        if (Math.Abs(slope) > LeastSlope)
        {
            page = Turning.Level(page, slope);
            (map, blobs) = Look(page);
        }

        var strokes = RuleEraser.Erase(map, page, em);
        if (strokes.Count > 0)
            blobs = Blobs.Of(map);
        var letters = Letters(blobs, page, em);
        var lines = LineFinder.Find(letters);
        var marks = Marks(lines, em);
        if (marks.Count > 0)
            lines = LineFinder.Find([.. letters.Where(blob => !marks.Contains(blob))]);
        return new PageLayout(
            page,
            em,
            [.. lines.OrderBy(line => line.MiddleAt((line.Left + line.Right) / 2.0)).ThenBy(line => line.Left)],
            strokes
        );
    }

    private static (InkMap, List<Blob>) Look(GreyPicture page)
    {
        var map = InkMap.Of(page);
        return (map, Blobs.Of(map));
    }

    // What hangs together with the edge of the picture is a border, a shadow or a hole.
    private static List<Blob> Letters(List<Blob> blobs, GreyPicture page, double em) =>
        blobs.FindAll(blob =>
            !(
                (blob.Left <= 1 || blob.Top <= 1 || blob.Right >= page.Width - 1 || blob.Bottom >= page.Height - 1)
                && Math.Max(blob.Width, blob.Height) > em
            )
        );

    // Ticks and strokes beside the column.
    private static HashSet<Blob> Marks(List<PrintedLine> lines, double em)
    {
        var marks = new HashSet<Blob>();
        var full = lines.Where(line => line.Right - line.Left > LongLine * em).ToList();
        if (full.Count < 4)
            return marks;
        var step = SameEdge * em;
        var left = Edge(full.Select(line => line.Left / step), full.Count) * step;
        var right = -Edge(full.Select(line => -line.Right / step), full.Count) * step;
        foreach (var line in lines)
        {
            var outside = line.Blobs.Where(blob => blob.Right < left - (Margin * em) || blob.Left > right + (Margin * em) + em).ToList();
            if (outside.Count < LeastText)
                marks.UnionWith(outside);
        }

        return marks;
    }

    // The outermost place where several lines begin.
    private static double Edge(IEnumerable<double> places, int count) =>
        places
            .CountBy(place => Math.Round(place))
            .Where(place => place.Value >= Math.Max(2, 0.15 * count))
            .Select(place => place.Key)
            .DefaultIfEmpty(places.Min())
            .Min();
}
