using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;

namespace Tongbao.Recognition;

/// <summary>Tells ， from 、 where the model is not sure: by how wide the mark is, beside those of its page that were read surely.</summary>
internal static class ListMarks
{
    private const string Comma = "，",
        List = "、";

    /// <summary>A mark that is read with more says what its kind looks like; one that is read with less may be of the other.</summary>
    private const double Sure = 0.97,
        Doubtful = 0.9;

    /// <summary>So many sure marks of each kind say what they look like.</summary>
    private const int LeastMarks = 3;

    /// <summary>Kinds whose widths differ by less cannot be told apart, in heights of a character.</summary>
    private const double LeastDifference = 0.06;

    /// <summary>A mark is of the other kind if it is nearer to that by so much.</summary>
    private const double Nearer = 0.3;

    /// <param name="lines">Of a page.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var sure = lines
            .SelectMany(line =>
                line.Characters.Where(character => character.Confidence >= Sure && KindOf(character) is not null)
                    .Select(character => (Kind: KindOf(character), Width: WidthOf(character, line.Line)))
            )
            .Where(mark => mark.Width > 0)
            .ToLookup(mark => mark.Kind, mark => mark.Width);
        if (sure[Comma].Count() < LeastMarks || sure[List].Count() < LeastMarks)
            return lines;
        var (comma, list) = (Median(sure[Comma]), Median(sure[List]));
        return list - comma < LeastDifference
            ? lines
            :
            [
                .. lines.Select(line =>
                    line with
                    {
                        Characters = [.. line.Characters.Select(mark => Judged(mark, line.Line, comma, list))],
                    }
                ),
            ];
    }

    private static SeenCharacter Judged(SeenCharacter mark, PrintedLine line, double comma, double list)
    {
        if (mark.Confidence >= Doubtful || KindOf(mark) is not { } kind || WidthOf(mark, line) is not (> 0 and var width))
            return mark;
        var (own, other) = kind == Comma ? (comma, list) : (list, comma);
        return Math.Abs(width - other) < Nearer * Math.Abs(width - own) ? mark with { Text = kind == Comma ? List : Comma } : mark;
    }

    private static string? KindOf(SeenCharacter character) =>
        character.Text switch
        {
            Comma => Comma,
            List => List,
            _ => null,
        };

    // Of the ink at the foot of the line there, in heights of a character; 0 if there is none.
    private static double WidthOf(SeenCharacter character, PrintedLine line)
    {
        var ink = line
            .Blobs.Where(blob =>
                blob.Height < 0.5 * line.Height
                && Math.Abs(blob.MiddleX - character.Centre) < 0.35 * line.Height
                && blob.MiddleY > line.MiddleAt(blob.MiddleX)
            )
            .ToList();
        return ink.Count == 0 ? 0 : (ink.Max(blob => blob.Right) - ink.Min(blob => blob.Left)) / line.Height;
    }

    private static double Median(IEnumerable<double> widths) => widths.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
