using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>A table as its lines draw it: where its columns and rows begin and end.</summary>
/// <param name="Columns">Edges of columns, from the left, in points.</param>
/// <param name="Rows">Edges of rows, from the top, in points.</param>
/// <param name="Lines">The rulings it is made of.</param>
internal sealed record RuledFrame(IReadOnlyList<double> Columns, IReadOnlyList<double> Rows, RulingLines Lines)
{
    /// <summary>Edges this close are one, in points.</summary>
    public const double MaxDrift = 3;

    /// <summary>A table has no more elementary cells than this on a page.</summary>
    private const int MaxCells = 20_000;

    /// <summary>True for a height within it, in points from the top.</summary>
    public bool Holds(double position) => position >= Rows[0] - MaxDrift && position <= Rows[^1] + MaxDrift;

    /// <summary>The tables of a page: the sets of lines that cross each other, from the top.</summary>
    public static IReadOnlyList<RuledFrame> Of(RulingLines lines) =>
        [.. Components(lines).Select(Frame).OfType<RuledFrame>().OrderBy(frame => frame.Rows[0]).ThenBy(frame => frame.Columns[0])];

    private static IEnumerable<RulingLines> Components(RulingLines lines)
    {
        var (horizontal, vertical) = (lines.Horizontal, lines.Vertical);
        var sets = new DisjointSets(horizontal.Count + vertical.Count);
        for (var i = 0; i < horizontal.Count; i++)
        {
            for (var k = 0; k < vertical.Count; k++)
            {
                if (Crosses(horizontal[i], vertical[k]))
                    sets.Union(i, horizontal.Count + k);
            }
        }

        return Enumerable
            .Range(0, horizontal.Count + vertical.Count)
            .GroupBy(sets.Find)
            .Select(set => new RulingLines(
                [.. set.Where(i => i < horizontal.Count).Select(i => horizontal[i])],
                [.. set.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count])]
            ));
    }

    private static bool Crosses(Ruling horizontal, Ruling vertical) =>
        vertical.Position >= horizontal.Start - MaxDrift
        && vertical.Position <= horizontal.End + MaxDrift
        && horizontal.Position >= vertical.Start - MaxDrift
        && horizontal.Position <= vertical.End + MaxDrift;

    // Sides that are left open end where most lines across end; a row that the page breaks ends where the lines down do.
    private static RuledFrame? Frame(RulingLines lines)
    {
        var (horizontal, vertical) = (lines.Horizontal, lines.Vertical);
        if (horizontal.Count == 0 || vertical.Count < 2 || (horizontal.Count < 2 && vertical.Count < 4))
            return null;
        var columns = Edges(
            vertical
                .Select(line => line.Position)
                .Append(Common(horizontal, line => line.Start))
                .Append(Common(horizontal, line => line.End))
        );
        var rows = Edges(
            horizontal.Select(line => line.Position).Append(vertical.Min(line => line.Start)).Append(vertical.Max(line => line.End))
        );
        return columns.Count >= 3 && rows.Count >= 2 && (columns.Count - 1) * (rows.Count - 1) <= MaxCells
            ? new RuledFrame(columns, rows, lines)
            : null;
    }

    private static double Common(IReadOnlyList<Ruling> lines, Func<Ruling, double> end) =>
        lines.GroupBy(line => Math.Round(end(line) / MaxDrift)).MaxBy(same => same.Count())!.Average(end);

    private static List<double> Edges(IEnumerable<double> positions)
    {
        var edges = new List<double>();
        foreach (var position in positions.Order())
        {
            if (edges.Count == 0 || position - edges[^1] > MaxDrift)
                edges.Add(position);
        }

        return edges;
    }
}
