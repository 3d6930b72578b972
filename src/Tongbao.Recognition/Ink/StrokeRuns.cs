using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;
using Tongbao.Text;

namespace Tongbao.Recognition.Ink;

/// <summary>Makes one 一 of what is read in the place of a level stroke: hyphens, dashes, quotation marks, nothing.</summary>
/// <remarks>Whether it is 一 or a dash is for <see cref="Dashes"/> to say.</remarks>
internal static class StrokeRuns
{
    private const string One = "一";

    /// <summary>What a stroke that is broken is read as.</summary>
    private const string Pieces = "一-—－_~～…·“”\"";

    /// <summary>What has no other ink.</summary>
    private const string Level = "一-—－_";

    /// <summary>What is read with more was printed.</summary>
    private const double Sure = 0.95;

    /// <summary>Between the neighbours of one sign there is so much room, in ems.</summary>
    private const double LeastRoom = 0.6,
        MostRoom = 1.45;

    /// <summary>Where nothing is read there is more.</summary>
    private const double LeastGap = 0.8;

    /// <summary>The ink of 一 and of a dash is so long, in heights of a character; a hyphen is shorter.</summary>
    private const double LeastLength = 0.65;

    /// <summary>What is high of the ink of a stroke, in heights of a character.</summary>
    private const double EmsOfHeight = 1.08;

    /// <param name="line">As it was read.</param>
    /// <param name="page">Its page.</param>
    public static ReadLine Joined(ReadLine line, GreyPicture page)
    {
        var seen = line.Characters;
        var em = EmsOfHeight * line.Line.Height;
        var joined = new List<SeenCharacter>(seen.Count + 1);
        for (var i = 0; i <= seen.Count; )
        {
            var end = i;
            while (end < seen.Count && Pieces.Contains(seen[end].Text, StringComparison.Ordinal))
                end++;
            if (StrokeOf(line, i, end, em, page) is { } stroke)
                joined.Add(stroke);
            else
                joined.AddRange(seen.Skip(i).Take(end - i));
            if (end < seen.Count)
                joined.Add(seen[end]);
            i = end + 1;
        }

        return line with
        {
            Characters = joined,
        };
    }

    // What stands between two characters that are no pieces of a stroke.
    private static SeenCharacter? StrokeOf(ReadLine line, int start, int end, double em, GreyPicture page)
    {
        var seen = line.Characters;
        var pieces = seen.Skip(start).Take(end - start).ToList();
        if (pieces is [{ Text: One }] || pieces.Exists(IsPrinted))
            return null;
        if (!IsOfText(seen, start - 1) || !IsOfText(seen, end))
            return null;
        var from = start == 0 ? line.Line.Left : Room.RightOf(seen[start - 1], em);
        var to = end == seen.Count ? line.Line.Right : Room.LeftOf(seen[end], em);
        var isInside = start > 0 && end < seen.Count;
        if (to - from < (pieces.Count == 0 && isInside ? LeastGap : LeastRoom) * em || to - from > MostRoom * em)
            return null;
        var middle = (from + to) / 2;
        if (StrokeMeasure.Of(page, line.Line, middle) is not { Length: >= LeastLength } stroke)
            return null;
        if (!stroke.IsAlone && (pieces.Count == 0 || !pieces.TrueForAll(piece => Level.Contains(piece.Text, StringComparison.Ordinal))))
            return null;
        return new SeenCharacter(One, middle, pieces.Count == 0 ? 0 : pieces.Max(piece => piece.Confidence)) { Stroke = stroke };
    }

    // A hyphen that is as long as 一 is none, however sure the model is.
    private static bool IsPrinted(SeenCharacter piece) => piece.Confidence >= Sure && piece.Text is not "-";

    // Words of Chinese, and what parts them.
    private static bool IsOfText(IReadOnlyList<SeenCharacter> line, int at) =>
        at < 0 || at == line.Count || Script.IsChinese(line[at].Text[0]) || Script.IsChinesePunctuation(line[at].Text[0]);
}
