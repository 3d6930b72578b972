using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>Dots in a row, of which browsers and offices make dotted edges → rulings.</summary>
internal static class DottedLines
{
    /// <summary>Dots of one line are this close to it, in points.</summary>
    private const double MaxDrift = 0.5;

    /// <summary>One dot follows another within this, in points.</summary>
    private const double MaxGap = 4;

    /// <summary>Fewer dots are no line.</summary>
    private const int MinDots = 5;

    /// <param name="dots">Rulings without a length.</param>
    public static IEnumerable<Ruling> Of(IReadOnlyList<Ruling> dots)
    {
        if (dots.Count < MinDots)
            return [];
        var places = dots.Select(dot => (X: dot.Start, Y: dot.Position)).Distinct().ToList();
        return Lines(places.ConvertAll(dot => (Across: dot.Y, Along: dot.X)), isHorizontal: true)
            .Concat(Lines(places.ConvertAll(dot => (Across: dot.X, Along: dot.Y)), isHorizontal: false));
    }

    private static IEnumerable<Ruling> Lines(List<(double Across, double Along)> dots, bool isHorizontal)
    {
        var rows = dots.GroupBy(dot => Math.Round(dot.Across / MaxDrift));
        foreach (var row in rows.Select(row => row.OrderBy(dot => dot.Along).ToList()))
        {
            for (int begin = 0, end; begin < row.Count; begin = end)
            {
                end = begin + 1;
                while (end < row.Count && row[end].Along - row[end - 1].Along <= MaxGap)
                    end++;
                if (end - begin >= MinDots)
                    yield return new Ruling(isHorizontal, row[begin].Across, row[begin].Along, row[end - 1].Along);
            }
        }
    }
}
