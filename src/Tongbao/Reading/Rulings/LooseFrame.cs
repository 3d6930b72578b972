using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>A table with few lines along the page: above its headings, below them, above totals, at its end.</summary>
/// <param name="Frame">It, its rows told by numbers.</param>
/// <param name="Lines">Where its lines are, from the top, in points.</param>
internal sealed record LooseFrame(RuledFrame Frame, IReadOnlyList<double> Lines)
{
    /// <summary>Above the headings, below them, above the totals, and at the end.</summary>
    private const int MaxLines = 4;

    /// <summary>Above the headings, below them, and at the end (三线表).</summary>
    private const int ThreeLines = 3;

    /// <summary>True if nothing but the headings is between two lines of their own.</summary>
    public bool IsThreeLine => Lines.Count <= ThreeLines;

    /// <summary>It; null where lines draw its rows.</summary>
    /// <param name="frame">A table with lines along its rows.</param>
    /// <param name="lines">Those of its page that no line down crosses.</param>
    public static LooseFrame? Of(RuledFrame frame, IReadOnlyList<Ruling> lines)
    {
        var own = lines.Where(line => frame.Holds(line.Position)).ToList();
        // Shaded rows are rows, too.
        return own.Count(line => 2 * line.Length > frame.Columns[^1] - frame.Columns[0]) <= MaxLines
            ? new LooseFrame(frame, [.. own.Where(line => !line.IsShade).Select(line => line.Position).Order()])
            : null;
    }
}
