using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Two columns of text side by side, told by the gutter between them: the left one is read first, then the right one.</summary>
internal static class Columns
{
    /// <summary>A gutter is at least so wide, in ems.</summary>
    private const double MinGutter = 1.5;

    /// <summary>A column is at least so wide, in ems: what is narrower is a number or a label.</summary>
    private const double MinColumn = 8;

    /// <summary>A page with so many rows of three parts and more holds a table.</summary>
    private const int MinTable = 3;

    /// <summary>A column has at least so many lines.</summary>
    private const int MinLines = 6;

    /// <summary>At least so many lines of a block are in both columns.</summary>
    private const int MinPairs = 2;

    /// <summary>
    /// This share of the lines of the left column reaches its right edge: text is justified, what stands beside a value is not.
    /// </summary>
    private const double MinFull = 0.3;

    /// <summary>How far from the edge a full line may end, in ems.</summary>
    private const double EdgeDrift = 1;

    private static readonly List<(double Left, double Right)> None = [];

    /// <summary>Rows of glyphs, from top to bottom, with those of two columns parted and put in the order of reading.</summary>
    public static List<List<GlyphRun>> Part(List<List<GlyphRun>> rows)
    {
        // Most pages have no row with a gap of that width, or only few.
        var gaps = rows.ConvertAll(Gaps);
        if (gaps.Count(gap => gap.Count == 1) < MinPairs || gaps.Count(gap => gap.Count > 1) >= MinTable)
            return rows;
        var gutters = gaps.ConvertAll(gap => gap is [var only] ? only : ((double, double)?)null);
        var parted = new List<List<GlyphRun>>(rows.Count);
        for (var begin = 0; begin < rows.Count; )
        {
            if (Block(rows, gutters, begin) is not { } block)
            {
                parted.Add(rows[begin++]);
                continue;
            }

            parted.AddRange(Side(rows, begin, block.End, run => Middle(run) < block.Gutter));
            parted.AddRange(Side(rows, begin, block.End, run => Middle(run) >= block.Gutter));
            begin = block.End;
        }

        return parted;
    }

    // The longest block that begins here, and the middle of its gutter; null if these are no columns.
    private static (int End, double Gutter)? Block(List<List<GlyphRun>> rows, List<(double Left, double Right)?> gutters, int begin)
    {
        var (left, right, pairs, end) = (double.MinValue, double.MaxValue, 0, begin);
        for (; end < rows.Count; end++)
        {
            var (from, to) = gutters[end] is { } gutter ? gutter : Free(rows[end], left, right);
            if (gutters[end] is not null && pairs == 0 && end > begin)
                (from, to) = (Math.Max(from, left), Math.Min(to, right));
            if (Math.Min(to, right) - Math.Max(from, left) < MinGutter * Em(rows[end]))
                break;
            (left, right) = (Math.Max(from, left), Math.Min(to, right));
            pairs += gutters[end] is null ? 0 : 1;
        }

        return pairs >= MinPairs && IsColumns(rows, begin, end, left, right) ? (end, (left + right) / 2) : null;
    }

    private static bool IsColumns(List<List<GlyphRun>> rows, int begin, int end, double left, double right)
    {
        var (first, last, lines, full) = (double.MaxValue, double.MinValue, 0, 0);
        var em = Em(rows[begin]);
        for (var i = begin; i < end; i++)
        {
            var (edge, hasLeft) = (double.MinValue, false);
            foreach (var run in rows[i].Where(IsInk))
            {
                (first, last) = (Math.Min(first, run.Box!.Value.Left), Math.Max(last, run.Box.Value.Right));
                if (Middle(run) < left + ((right - left) / 2))
                    (edge, hasLeft) = (Math.Max(edge, run.Box.Value.Right), true);
            }

            lines += hasLeft ? 1 : 0;
            full += hasLeft && left - edge <= EdgeDrift * em ? 1 : 0;
        }

        return lines >= MinLines
            && full >= MinFull * lines
            && left - first >= MinColumn * em
            && last - right >= MinColumn * em
            && Math.Abs((left - first) - (last - right)) <= 0.5 * (left - first);
    }

    private static IEnumerable<List<GlyphRun>> Side(List<List<GlyphRun>> rows, int begin, int end, Func<GlyphRun, bool> isOnSide) =>
        rows[begin..end].Select(row => row.FindAll(run => isOnSide(run))).Where(row => row.Exists(IsInk));

    // The wide gaps inside a row. Most rows are in order, and have none.
    private static List<(double Left, double Right)> Gaps(List<GlyphRun> row)
    {
        List<(double Left, double Right)>? gaps = null;
        var (edge, before) = (double.NaN, double.NegativeInfinity);
        foreach (var run in row)
        {
            var box = run.Box!.Value;
            if (box.Left < before)
                return Gaps([.. row.OrderBy(run => run.Box!.Value.Left)]);
            before = box.Left;
            if (box.Left - edge < MinGutter * run.Size)
            {
                edge = Math.Max(edge, box.Right);
            }
            else if (IsInk(run))
            {
                if (box.Left - edge >= MinGutter * run.Size)
                    (gaps ??= []).Add((edge, box.Left));
                edge = double.IsNaN(edge) ? box.Right : Math.Max(edge, box.Right);
            }
        }

        return gaps ?? None;
    }

    // What a row without a gap leaves free of a gutter: all of it, if the row is on one side.
    private static (double Left, double Right) Free(List<GlyphRun> row, double left, double right)
    {
        var (first, last) = (double.MaxValue, double.MinValue);
        foreach (var run in row.Where(IsInk))
            (first, last) = (Math.Min(first, run.Box!.Value.Left), Math.Max(last, run.Box.Value.Right));
        var middle = left > double.MinValue && right < double.MaxValue ? (left + right) / 2 : double.MaxValue;
        return first > middle ? (double.MinValue, first) : (last, double.MaxValue);
    }

    private static double Em(List<GlyphRun> row) => row.Max(run => run.Size);

    private static double Middle(GlyphRun run) => (run.Box!.Value.Left + run.Box.Value.Right) / 2;

    private static bool IsInk(GlyphRun run) => Folding.CountInk(run.Text) > 0;
}
