namespace Tongbao.Reading.Rulings.Bare;

/// <summary>
/// Where the columns of a table that nothing draws begin and end: between two headings, in the white that most lines leave free.
/// </summary>
internal static class BareColumns
{
    /// <summary>Left and right of the text of the table, in ems.</summary>
    private const double Margin = 1;

    /// <summary>What begins at one place begins this close to it, in points.</summary>
    private const double MaxDrift = 1;

    /// <summary>So many cells begin where their heading does.</summary>
    private const int MinStarts = 2;

    /// <summary>The edges, from the left, in points.</summary>
    /// <param name="headings">Where the headings of the columns begin and end, from the left.</param>
    /// <param name="boxes">Where the glyphs of the table begin and end.</param>
    /// <param name="starts">Where its cells begin.</param>
    /// <param name="size">Of most of the text, in points.</param>
    public static List<double> Of(
        IReadOnlyList<(double Left, double Right)> headings,
        IReadOnlyList<(double Left, double Right)> boxes,
        IReadOnlyList<double> starts,
        double size
    )
    {
        var edges = new List<double> { boxes.Select(box => box.Left).Append(headings[0].Left).Min() - (Margin * size) };
        // A heading may be longer than the cells below it.
        List<(double Left, double Right)> taken = [.. boxes, .. headings];
        foreach (var (left, right) in headings.Zip(headings.Skip(1)))
        {
            // Cells that begin where their heading does: what is before it is of the column before.
            var isAligned = starts.Count(start => Math.Abs(start - right.Left) < MaxDrift) >= MinStarts;
            var from = isAligned ? Math.Max((left.Left + left.Right) / 2, right.Left - (2 * size)) : (left.Left + left.Right) / 2;
            edges.Add(Between(from, isAligned ? right.Left + (size / 5) : (right.Left + right.Right) / 2, taken, size));
        }

        edges.Add(boxes.Select(box => box.Right).Append(headings[^1].Right).Max() + (Margin * size));
        return edges;
    }

    // Of the stripes over which the fewest glyphs reach, the widest; nearer to what follows it, which begins there more often.
    private static double Between(double from, double to, IReadOnlyList<(double Left, double Right)> boxes, double size)
    {
        var slack = size / 5;
        var ends = new List<(double At, int Change)>();
        foreach (var box in boxes)
        {
            var (left, right) = (Math.Max(from, box.Left + slack), Math.Min(to, box.Right - slack));
            if (left < right)
                ends.AddRange([(left, 1), (right, -1)]);
        }

        ends.AddRange([(from, 0), (to, 0)]);
        ends.Sort();
        var (best, fewest, widest, open) = ((from + to) / 2, int.MaxValue, 0.0, 0);
        foreach (var (end, next) in ends.Zip(ends.Skip(1)))
        {
            open += end.Change;
            var width = next.At - end.At;
            if (width <= 0 || open > fewest || (open == fewest && width < widest))
                continue;
            (fewest, widest) = (open, width);
            best = next.At - Math.Min(width / 2, size);
        }

        return best;
    }
}
