namespace Tongbao.Lines;

/// <summary>The column that body text is set in, found by statistics over all pages.</summary>
internal sealed class Column
{
    /// <summary>Edges are counted in steps of this many ems.</summary>
    private const double Step = 0.25;

    /// <summary>An edge counts when this share of the commonest edge's lines stand at it.</summary>
    private const double MinShare = 0.15;

    /// <summary>Sizes are counted in steps of this many points …</summary>
    private const double SizeStep = 0.5;

    /// <summary>… unless the text is smaller than this: a page may be drawn in any unit.</summary>
    private const double SmallSize = 4;

    /// <summary>Fewer lines of a page do not tell where its column is.</summary>
    private const int LeastLines = 6;

    /// <summary>Edges of recognised lines are known to this, in ems: pages that differ by less lie at one place.</summary>
    private const double MinShift = 0.5;

    private readonly double _em;
    private readonly double[] _left;
    private readonly Dictionary<int, double> _shifts;

    private Column(double em, double[] left, double measure, Dictionary<int, double> shifts)
    {
        _em = em;
        _left = left;
        _shifts = shifts;
        Measure = measure;
    }

    /// <summary>Width in ems.</summary>
    public double Measure { get; }

    public static Column Of(IReadOnlyList<Line> lines, bool geometry)
    {
        if (lines.Any(line => line.IsAcross) && !lines.All(line => line.IsAcross))
            lines = [.. lines.Where(line => !line.IsAcross)];
        if (lines.Count == 0)
            return new Column(1, [0, 0], 0, []);
        var em = geometry ? BodySize(lines) : 1;
        var body = lines.Where(line => !geometry || Math.Abs(line.Size - em) < 0.1 * em).ToList();
        if (body.Count == 0)
            body = [.. lines];
        var shifts = Shifts(body, em);
        if (shifts.Count > 0)
            body = body.ConvertAll(line => Moved(line, -shifts.GetValueOrDefault(line.Page)));
        double[] left = geometry ? LeftEdges(body, em) : [0, 0];
        return new Column(em, left, FullLine(body, em, left), shifts);
    }

    /// <summary><paramref name="line"/> with its place in ems of this column.</summary>
    public Line Place(Line line)
    {
        var left = _left[line.Page % 2] + _shifts.GetValueOrDefault(line.Page);
        return line with
        {
            Left = (line.Left - left) / _em,
            Right = (line.Right - left) / _em,
            Gaps = line.Gaps is null
                ? null
                : [.. line.Gaps.Select(gap => gap with { Left = (gap.Left - left) / _em, Right = (gap.Right - left) / _em })],
        };
    }

    // Its edges are all that a column is told by.
    private static Line Moved(Line line, double by) => line with { Left = line.Left + by, Right = line.Right + by };

    // Sheets do not lie at the same place in a scanner: how far the column of each scanned page is from that of all.
    private static Dictionary<int, double> Shifts(List<Line> body, double em)
    {
        var scanned = body.FindAll(line => line.Confidence is not null);
        if (scanned.Count == 0)
            return [];
        var (left, right) = (LeftEdge(scanned, em), FullLine(scanned, em, [0, 0]) * em);
        return scanned
            .GroupBy(line => line.Page)
            .Where(page => page.Count() >= LeastLines)
            .Select(page => (Page: page.Key, Shift: Shift([.. page], em, left, right)))
            .Where(page => Math.Abs(page.Shift) >= MinShift * em)
            .ToDictionary(page => page.Page, page => page.Shift);
    }

    // A page whose lines are all indented begins farther right, one of short lines ends farther left: a page that lies elsewhere does
    // both the same way.
    private static double Shift(List<Line> page, double em, double left, double right)
    {
        var (begins, ends) = (LeftEdge(page, em) - left, (FullLine(page, em, [0, 0]) * em) - right);
        return Math.Sign(begins) != Math.Sign(ends) ? 0 : Math.MinMagnitude(begins, ends);
    }

    private static double BodySize(IReadOnlyList<Line> lines)
    {
        var median = lines.Select(line => line.Size).Order().ElementAt(lines.Count / 2);
        var step = median >= SmallSize ? SizeStep : median * SizeStep / SmallSize;
        if (step <= 0)
            return 1;
        return
            lines.GroupBy(line => Math.Round(line.Size / step) * step).MaxBy(group => group.Sum(line => line.Text.Length))!.Key
                is > 0
                    and var size
            ? size
            : 1;
    }

    // Odd and even pages may have mirrored margins: then their columns are equally wide. Edges that only look apart,
    // because every line of a page is indented, are one.
    private static double[] LeftEdges(List<Line> body, double em)
    {
        var all = LeftEdge(body, em);
        var (even, odd) = (body.Where(line => line.Page % 2 == 0).ToList(), body.Where(line => line.Page % 2 == 1).ToList());
        if (even.Count < 5 || odd.Count < 5)
            return [all, all];
        double[] edges = [LeftEdge(even, em), LeftEdge(odd, em)];
        return Math.Abs(FullLine(even, em, edges) - FullLine(odd, em, edges)) <= 2 * Step ? edges : [all, all];
    }

    // The leftmost edge that many lines share: indented first lines may outnumber the others in a list of short ones.
    private static double LeftEdge(List<Line> lines, double em)
    {
        var edges = lines
            .GroupBy(line => Math.Round(line.Left / em / Step))
            .Select(group => (Edge: group.Key * Step * em, Count: group.Count()))
            .ToList();
        var most = edges.Max(edge => edge.Count);
        return edges
            .Where(edge => edge.Count >= Math.Max(2, MinShare * most))
            .Select(edge => edge.Edge)
            .DefaultIfEmpty(edges.Min(edge => edge.Edge))
            .Min();
    }

    // The commonest place for a line to end: full lines outnumber every kind of short one.
    private static double FullLine(List<Line> lines, double em, double[] left)
    {
        var rights = lines.Select(line => (line.Right - left[line.Page % 2]) / em).Order().ToList();
        var (best, most) = (rights.Count == 0 ? 0 : rights[^1], 0);
        for (int i = 0, from = 0; i < rights.Count; i++)
        {
            while (rights[i] - rights[from] > 2 * Step)
                from++;
            if (rights[i] > 0.6 * rights[^1] && i - from + 1 > most)
                (best, most) = (rights[i], i - from + 1);
        }

        return best;
    }
}
