using Tongbao.Lines;

namespace Tongbao.Framing;

/// <summary>The column in which most of the text stands, in ems of the page's body.</summary>
/// <param name="Left">Where its full lines begin.</param>
/// <param name="Right">Where they end.</param>
internal readonly record struct TextColumn(double Left, double Right)
{
    /// <summary>Edges are counted in steps of this many ems.</summary>
    private const double Step = 0.5;

    /// <summary>A first line stands no further in than this, in ems.</summary>
    private const double MaxIndent = 4.2;

    /// <summary>An edge counts when its lines hold this share of what those of the heaviest edge hold.</summary>
    private const double MinWeight = 0.1;

    public static TextColumn Of(IReadOnlyList<Line> lines)
    {
        var edges = lines
            .GroupBy(line => Math.Round(line.Left / Step) * Step)
            .Select(edge => (Left: edge.Key, Weight: edge.Sum(line => line.Text.Length)))
            .ToList();
        if (edges.Count == 0)
            return default;
        var heaviest = edges.MaxBy(edge => edge.Weight);
        var left = edges
            .Where(edge => edge.Left >= heaviest.Left - MaxIndent && edge.Weight >= MinWeight * heaviest.Weight)
            .Min(edge => edge.Left);
        var rights = lines.Where(line => line.Left >= left - Step).Select(line => line.Right).Order().ToList();
        return new TextColumn(left, rights.Count == 0 ? left : rights[(int)(0.9 * (rights.Count - 1))]);
    }
}
