namespace Tongbao.Tables.Sheets;

/// <summary>Which columns of a sheet hold anything, and how wide they are to be, from all its rows.</summary>
internal sealed class SheetMeasure<T>(IReadOnlyList<SheetColumn<T>> columns)
{
    /// <summary>
    /// How wide a sheet with flexible columns is, in digits of 9 pt: on A4, landscape and fitted to its width, that is printed in 7 pt.
    /// </summary>
    private const int Total = 230;

    private readonly long[] _widths = new long[columns.Count];
    private readonly bool[] _used = new bool[columns.Count];

    /// <summary>True if it has no rows.</summary>
    public bool IsEmpty { get; private set; } = true;

    public void Add(T row)
    {
        IsEmpty = false;
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = columns[i].Cell(row);
            _used[i] |= !cell.IsEmpty;
            _widths[i] += CellLines.WidthOf(cell.Text ?? "");
        }
    }

    // Less than in proportion: a long text fills its lines, a short one in a narrow column makes its row high.
    private double Weight(int column) => Math.Pow(_widths[column], 0.7);

    /// <summary>The columns that hold anything, flexible ones as wide as their part of the text; all if there are no rows.</summary>
    public IReadOnlyList<SheetColumn<T>> Columns()
    {
        if (IsEmpty)
            return columns;
        var used = columns.Index().Where(column => _used[column.Index]).ToList();
        var flexible = used.Where(column => column.Item.IsFlexible).ToList();
        var room = Total - used.Where(column => !column.Item.IsFlexible && !column.Item.IsHidden).Sum(column => column.Item.Width);
        var text = Math.Max(1, flexible.Sum(column => Weight(column.Index)));
        // What each needs at least goes before; the rest goes by how much stands in it.
        var rest = Math.Max(0, room - flexible.Sum(column => column.Item.Width));
        return
        [
            .. used.Select(column =>
                column.Item.IsFlexible
                    ? column.Item with
                    {
                        Width = column.Item.Width + (int)(rest * Weight(column.Index) / text),
                    }
                    : column.Item
            ),
        ];
    }
}
