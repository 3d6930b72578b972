using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>A table on one page: which places of its elementary grid are one cell, and which runs are in it.</summary>
internal sealed class PageTable
{
    /// <summary>Neighbours are one cell where no line covers this share of the edge between them.</summary>
    private const double MaxUncovered = 0.3;

    private readonly DisjointSets _cells;

    private PageTable(int page, RuledFrame frame)
    {
        (Page, Frame) = (page, frame);
        (Rows, Columns) = (frame.Rows.Count - 1, frame.Columns.Count - 1);
        _cells = new DisjointSets(Rows * Columns);
        Texts = new List<int>?[Rows * Columns];
    }

    /// <summary>1-based.</summary>
    public int Page { get; }

    public RuledFrame Frame { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>For the place that stands for a cell, the indexes of its runs on the page.</summary>
    public List<int>?[] Texts { get; }

    /// <summary>The place, row × columns + column, that stands for the cell at a place.</summary>
    public int CellAt(int row, int column) => _cells.Find((row * Columns) + column);

    /// <summary>What the edges of the cell at a place enclose, in points.</summary>
    public Box BoxOf(int row, int column)
    {
        var cell = CellAt(row, column);
        var (right, bottom) = (column + 1, row + 1);
        while (right < Columns && CellAt(row, right) == cell)
            right++;
        while (bottom < Rows && CellAt(bottom, column) == cell)
            bottom++;
        return new Box(Frame.Columns[column], Frame.Rows[row], Frame.Columns[right], Frame.Rows[bottom]);
    }

    /// <param name="page">The page.</param>
    /// <param name="frame">The lines of the table.</param>
    /// <returns>Null for lines that hold no text.</returns>
    public static PageTable? Of(SourcePage page, RuledFrame frame)
    {
        var table = new PageTable(page.Number, frame);
        table.Join();
        table.Fill(page);
        return Array.Exists(table.Texts, text => text is not null) ? table : null;
    }

    /// <summary>
    /// True if two cells beside each other have text: a box around text and an underline are no tables of their own.
    /// </summary>
    public bool HoldsData() =>
        Enumerable
            .Range(0, Rows)
            .Any(row =>
                Enumerable.Range(0, Columns).Select(column => CellAt(row, column)).Distinct().Count(cell => Texts[cell] is not null) > 1
            );

    private void Join()
    {
        var (x, y) = (Frame.Columns, Frame.Rows);
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (column + 1 < Columns && !IsCovered(Frame.Lines.Vertical, x[column + 1], y[row], y[row + 1]))
                    _cells.Union((row * Columns) + column, (row * Columns) + column + 1);
                if (row + 1 < Rows && !IsCovered(Frame.Lines.Horizontal, y[row + 1], x[column], x[column + 1]))
                    _cells.Union((row * Columns) + column, ((row + 1) * Columns) + column);
            }
        }

        while (MakeRectangles()) { }
    }

    private static bool IsCovered(IReadOnlyList<Ruling> lines, double position, double from, double to) =>
        lines.Any(line =>
            Math.Abs(line.Position - position) <= RuledFrame.MaxDrift
            && line.Start <= from + (MaxUncovered * (to - from))
            && line.End >= to - (MaxUncovered * (to - from))
        );

    // A cell is a rectangle: what reaches into its outline belongs to it.
    private bool MakeRectangles()
    {
        var changed = false;
        foreach (var cell in Enumerable.Range(0, Rows * Columns).GroupBy(_cells.Find).ToList())
        {
            var (top, bottom) = (cell.Min(place => place / Columns), cell.Max(place => place / Columns));
            var (left, right) = (cell.Min(place => place % Columns), cell.Max(place => place % Columns));
            if ((bottom - top + 1) * (right - left + 1) == cell.Count())
                continue;
            for (var row = top; row <= bottom; row++)
            {
                for (var column = left; column <= right; column++)
                {
                    changed |= CellAt(row, column) != _cells.Find(cell.Key);
                    _cells.Union(cell.Key, (row * Columns) + column);
                }
            }
        }

        return changed;
    }

    // A run goes to the cell of its middle: no letter falls between cells.
    private void Fill(SourcePage page)
    {
        for (var i = 0; i < page.Runs.Length; i++)
        {
            if (page.Runs[i] is not { Box: { } box, Aside: null, Slanted: false } || string.IsNullOrWhiteSpace(page.Runs[i].Text))
                continue;
            var column = Between(Frame.Columns, (box.Left + box.Right) / 2);
            var row = Between(Frame.Rows, (box.Top + box.Bottom) / 2);
            // The last line of a cell that the page breaks may stand below the lines beside it.
            if (
                row < 0
                && column >= 0
                && IsBroken(column)
                && box.Bottom - Frame.Rows[^1] is > 0 and var below
                && below < 1.5 * page.Runs[i].Size
            )
                row = Rows - 1;
            if (column >= 0 && row >= 0)
                (Texts[CellAt(row, column)] ??= []).Add(i);
        }
    }

    private bool IsBroken(int column) =>
        !IsCovered(Frame.Lines.Horizontal, Frame.Rows[^1], Frame.Columns[column], Frame.Columns[column + 1]);

    private static int Between(IReadOnlyList<double> edges, double at)
    {
        if (at < edges[0] || at > edges[^1])
            return -1;
        var place = 0;
        while (place + 2 < edges.Count && edges[place + 1] <= at)
            place++;
        return place;
    }
}
