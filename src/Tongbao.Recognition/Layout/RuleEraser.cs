using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Layout;

/// <summary>Takes straight strokes out of a page that are too long for a character: the lines of tables, underlines.</summary>
/// <remarks>Where a character crosses such a stroke, the stroke is thicker, and what is thicker stays.</remarks>
internal static class RuleEraser
{
    /// <summary>A stroke across is at least so long, in ems: a Chinese dash has two.</summary>
    private const double LeastAcross = 3;

    /// <summary>A stroke down is at least so long, in ems.</summary>
    private const double LeastDown = 2.2;

    /// <summary>One that runs from rule to rule is at least so long, in ems, and ends so near to them.</summary>
    private const double LeastEdge = 1.2,
        Near = 0.25;

    /// <summary>It is not thicker than this, in ems.</summary>
    private const double Thickest = 0.16;

    /// <summary>A break in a stroke, in pixels.</summary>
    private const int MaxBreak = 3;

    /// <returns>The strokes, in pixels; right and bottom not included.</returns>
    public static List<TextBox> Erase(InkMap map, GreyPicture page, double em)
    {
        var thickest = Math.Max(4, (int)(Thickest * em));
        var across = Strokes(map, (int)(LeastAcross * em), thickest, down: false);
        var downwards = Strokes(map, (int)(LeastEdge * em), thickest, down: true)
            .FindAll(stroke => stroke.End - stroke.Start >= (int)(LeastDown * em) || IsFromRuleToRule(stroke, across, em));
        foreach (var (stroke, isDown) in across.Select(stroke => (stroke, false)).Concat(downwards.Select(stroke => (stroke, true))))
            Clear(map, page, stroke, isDown);
        return Merged(across, down: false).Concat(Merged(downwards, down: true)).ToList();
    }

    // The edge of a cell in a row of one line.
    private static bool IsFromRuleToRule((int Place, int Start, int End) stroke, List<(int Place, int Start, int End)> across, double em)
    {
        return IsAtRule(stroke.Start) && IsAtRule(stroke.End);

        bool IsAtRule(int y) =>
            across.Exists(rule =>
                Math.Abs(rule.Place - y) < Near * em && rule.Start - (Near * em) < stroke.Place && stroke.Place < rule.End + (Near * em)
            );
    }

    // Runs of ink, one pixel thick, whose pixels are part of nothing thick.
    private static List<(int Place, int Start, int End)> Strokes(InkMap map, int least, int thickest, bool down)
    {
        var strokes = new List<(int, int, int)>();
        var (places, length) = down ? (map.Width, map.Height) : (map.Height, map.Width);
        for (var place = 0; place < places; place++)
        {
            var (start, last) = (-1, -1);
            for (var at = 0; at <= length; at++)
            {
                var ink = at < length && At(map, place, at, down) == 1;
                if (ink)
                {
                    if (start < 0)
                        start = at;
                    last = at;
                }
                else if (start >= 0 && (at == length || at - last > MaxBreak))
                {
                    if (last + 1 - start >= least)
                        AddThin(map, place, start, last + 1, thickest, down, strokes);
                    start = -1;
                }
            }
        }

        return strokes;
    }

    private static void AddThin(InkMap map, int place, int start, int end, int thickest, bool down, List<(int, int, int)> strokes)
    {
        var thin = -1;
        for (var at = start; at <= end; at++)
        {
            if (at < end && IsThin(map, place, at, thickest, down))
            {
                if (thin < 0)
                    thin = at;
            }
            else if (thin >= 0)
            {
                strokes.Add((place, thin, at));
                thin = -1;
            }
        }
    }

    private static bool IsThin(InkMap map, int place, int at, int thickest, bool down)
    {
        var limit = down ? map.Width : map.Height;
        var (first, last) = (place, place);
        while (first > 0 && last - first <= thickest && At(map, first - 1, at, down) == 1)
            first--;
        while (last + 1 < limit && last - first <= thickest && At(map, last + 1, at, down) == 1)
            last++;
        return last - first < thickest;
    }

    private static byte At(InkMap map, int place, int at, bool down) =>
        down ? map.Ink[(at * map.Width) + place] : map.Ink[(place * map.Width) + at];

    private static void Clear(InkMap map, GreyPicture page, (int Place, int Start, int End) stroke, bool down)
    {
        var limit = down ? map.Width : map.Height;
        for (var at = stroke.Start; at < stroke.End; at++)
        {
            // The blurred edge of the stroke goes with it.
            for (var place = Math.Max(0, stroke.Place - 1); place <= Math.Min(limit - 1, stroke.Place + 1); place++)
            {
                var pixel = down ? (at * map.Width) + place : (place * map.Width) + at;
                if (place == stroke.Place || map.Ink[pixel] == 0)
                    page.Pixels[pixel] = GreyPicture.White;
                if (place == stroke.Place)
                    map.Ink[pixel] = 0;
            }
        }
    }

    // Runs on neighbouring rows are one stroke.
    private static IEnumerable<TextBox> Merged(List<(int Place, int Start, int End)> strokes, bool down)
    {
        var open = new List<(int Place, int First, int Start, int End)>();
        foreach (var (place, start, end) in strokes)
        {
            foreach (var done in open.Where(stroke => stroke.Place < place - 2))
                yield return Box(done, down);
            open.RemoveAll(stroke => stroke.Place < place - 2);
            var at = open.FindIndex(stroke => start <= stroke.End + MaxBreak && end >= stroke.Start - MaxBreak);
            if (at < 0)
                open.Add((place, place, start, end));
            else
                open[at] = (place, open[at].First, Math.Min(start, open[at].Start), Math.Max(end, open[at].End));
        }

        foreach (var stroke in open)
            yield return Box(stroke, down);
    }

    private static TextBox Box((int Place, int First, int Start, int End) stroke, bool down) =>
        down
            ? new TextBox(stroke.First, stroke.Start, stroke.Place + 1, stroke.End)
            : new TextBox(stroke.Start, stroke.First, stroke.End, stroke.Place + 1);
}
