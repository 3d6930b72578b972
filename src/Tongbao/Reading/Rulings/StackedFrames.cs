using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>
/// Joins frames that are one table: parted by a row without lines down, as one that heads a group where the sides are open; and headings
/// that are ruled both ways with the rows below them that are ruled only along the page.
/// </summary>
/// <param name="text">That of the page.</param>
internal sealed class StackedFrames(PageWords text)
{
    /// <summary>Edges of one table are this close, in points.</summary>
    private const double MaxDrift = 4;

    /// <summary>A row that heads a group is no higher than this, in ems.</summary>
    private const double MaxRow = 3;

    /// <summary>Headings have no more rows than this.</summary>
    private const int MaxHeadings = 3;

    /// <param name="ruled">The frames of the page, from the top.</param>
    /// <param name="others">Its lines along the page that no line down crosses; those that are taken go out.</param>
    public List<RuledFrame> Of(IReadOnlyList<RuledFrame> ruled, List<Ruling> others)
    {
        var stacked = new List<RuledFrame>();
        for (var i = 0; i < ruled.Count; i++)
        {
            var limit = i + 1 < ruled.Count ? ruled[i + 1].Rows[0] : double.MaxValue;
            var frame = Extend(ruled[i], others, limit);
            if (stacked.Count > 0 && Join(stacked[^1], frame) is { } joined)
                stacked[^1] = joined;
            else
                stacked.Add(frame);
        }

        return stacked;
    }

    private static bool IsSame(double edge, double other) => Math.Abs(edge - other) <= MaxDrift;

    private RuledFrame? Join(RuledFrame upper, RuledFrame lower)
    {
        var (top, bottom) = (upper.Rows[^1], lower.Rows[0]);
        if (
            !IsSame(upper.Columns[0], lower.Columns[0])
            || !IsSame(upper.Columns[^1], lower.Columns[^1])
            || bottom - top > MaxRow * text.Size
            || bottom - top < RuledFrame.MaxDrift
        )
            return null;
        var (more, fewer) = upper.Columns.Count < lower.Columns.Count ? (lower.Columns, upper.Columns) : (upper.Columns, lower.Columns);
        if (
            !fewer.All(edge => more.Any(other => IsSame(edge, other)))
            || text.In(upper.Columns[0], upper.Columns[^1], top, bottom) is not [{ Segments.Count: 1 }]
        )
            return null;
        // Headings once more: another table, and its caption between.
        var headings = WordsOf(upper, 0);
        return WordsOf(lower, 0).Any(headings.Contains)
            ? null
            : new RuledFrame(
                more,
                [.. upper.Rows, .. lower.Rows],
                new RulingLines([.. upper.Lines.Horizontal, .. lower.Lines.Horizontal], [.. upper.Lines.Vertical, .. lower.Lines.Vertical])
            );
    }

    private HashSet<string> WordsOf(RuledFrame frame, int row) =>
        [
            .. frame
                .Columns.Zip(frame.Columns.Skip(1))
                .Select(cell => text.WordsIn(cell.First, cell.Second, frame.Rows[row], frame.Rows[row + 1]))
                .Where(words => words.Length > 0),
        ];

    // Each band between two lines as long as the headings whose text keeps to their columns, or is one line over them, is a row.
    private RuledFrame Extend(RuledFrame head, List<Ruling> others, double limit)
    {
        var (left, right) = (head.Columns[0], head.Columns[^1]);
        var isHead = head.Rows.Count - 1 <= MaxHeadings && head.Columns.Count >= MaxHeadings;
        var taken = new List<Ruling>();
        var bottom = head.Rows[^1];
        foreach (
            var line in others
                .Where(line => line.Position > bottom + RuledFrame.MaxDrift && line.Position < limit)
                .Where(line => IsSame(line.Start, left) && IsSame(line.End, right))
                .OrderBy(line => line.Position)
        )
        {
            var band = text.In(left, right, bottom, line.Position);
            if (isHead ? !IsRow(band, head.Columns) : band is not [{ Segments.Count: 1 }] || line.Position - bottom > MaxRow * text.Size)
                break;
            taken.Add(line);
            bottom = line.Position;
        }

        if (taken.Count < (isHead ? 2 : 1))
            return head;
        others.RemoveAll(taken.Contains);
        List<double> rows = [.. head.Rows, .. taken.Select(line => line.Position)];
        var stripes = taken
            .Select(line => line.Position)
            .Prepend(head.Rows[^1])
            .Zip(taken.Select(line => line.Position))
            .SelectMany(band =>
                text.In(left, right, band.First, band.Second) is [{ Segments.Count: 1 } only] && IsCut(only, head.Columns)
                    ? head.Columns.Where((_, column) => column == 0 || column == head.Columns.Count - 1).Select(edge => (edge, band))
                    : head.Columns.Select(edge => (edge, band))
            )
            .Select(edge => new Ruling(false, edge.edge, edge.band.First, edge.band.Second));
        return new RuledFrame(
            head.Columns,
            rows,
            new RulingLines([.. head.Lines.Horizontal, .. taken], [.. head.Lines.Vertical, .. stripes])
        );
    }

    private bool IsRow(List<TextLine> band, IReadOnlyList<double> columns) =>
        band is [{ Segments.Count: 1 }] || (band.Exists(line => line.Segments.Count > 1) && band.TrueForAll(line => !IsCut(line, columns)));

    private bool IsCut(TextLine line, IReadOnlyList<double> columns) =>
        columns.Skip(1).SkipLast(1).Any(edge => line.IsCutAt(edge, text.Size / 5));
}
