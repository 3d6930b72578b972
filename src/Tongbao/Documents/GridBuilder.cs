namespace Tongbao.Documents;

/// <summary>Lays cells out in a grid, row by row (HTML Living Standard, 4.9.12.1 Forming a table).</summary>
internal sealed class GridBuilder
{
    /// <summary>
    /// A table does not cover more places than this: a ledger of 100,000 rows has a million. What is larger is made to break readers.
    /// </summary>
    private const int MaxPlaces = 4_000_000;

    private readonly Grid _grid = new();
    private readonly List<(GridCell Cell, int Rows)?> _growing = [];
    private List<GridCell?> _row = [];
    private int _growingCells;
    private int _free;
    private int _places;
    private bool _isOpen;

    /// <summary>False once the table is too large to be one; what follows has no cells.</summary>
    public bool IsBounded => _places <= MaxPlaces;

    /// <summary>Begins the next row; cells that reach down into it go on.</summary>
    public void BeginRow()
    {
        EndRow();
        _isOpen = true;
        for (var column = 0; column < _growing.Count && _growingCells > 0; column++)
        {
            if (_growing[column] is not var (cell, rows))
                continue;
            Put(cell, column);
            if (cell.Column == column)
                cell.RowSpan++;
            Grow(column, cell, rows);
        }
    }

    /// <summary>A cell at the first free column of the row.</summary>
    /// <returns>Null where the table is too large.</returns>
    public GridCell? Add(int rowSpan, int columnSpan)
    {
        while (_free < _row.Count && _row[_free] is not null)
            _free++;
        return AddAt(_free, rowSpan, columnSpan);
    }

    /// <summary>A cell at a column.</summary>
    /// <param name="column">0-based; free.</param>
    /// <param name="rowSpan">How far it reaches down, itself counted.</param>
    /// <param name="columnSpan">At least 1; cut where another cell is.</param>
    public GridCell? AddAt(int column, int rowSpan, int columnSpan)
    {
        if (!IsBounded || column + columnSpan > MaxPlaces)
            return null;
        var span = 1;
        while (span < columnSpan && (column + span >= _row.Count || _row[column + span] is null))
            span++;
        var cell = new GridCell(_grid, _grid.Rows.Count, column, span);
        _grid.Add(cell);
        for (var i = column; i < column + span; i++)
        {
            Put(cell, i);
            Grow(i, cell, rowSpan);
        }

        return cell;
    }

    /// <summary>Has the cell above reach down into this row.</summary>
    /// <returns>Null where none begins there.</returns>
    public GridCell? Extend(int column)
    {
        if (_grid.Rows.Count == 0 || _grid.At(_grid.Rows.Count - 1, column) is not { } above || above.Column != column)
            return null;
        above.RowSpan++;
        for (var i = column; i < column + above.ColumnSpan; i++)
            Put(above, i);
        return above;
    }

    /// <summary>Has a cell go on in this row, behind rows that part it: the headings that a page repeats.</summary>
    public void Resume(GridCell cell)
    {
        cell.RowSpan++;
        for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++)
            Put(cell, i);
    }

    /// <summary>The grid; null where the table was too large.</summary>
    public Grid? Finish()
    {
        EndRow();
        return IsBounded ? _grid : null;
    }

    private void EndRow()
    {
        _places += _row.Count;
        if (_isOpen && IsBounded)
            _grid.Add([.. _row]);
        _row = [];
        (_free, _isOpen) = (0, false);
    }

    // rows: how many rows of the cell there are from this one on.
    private void Grow(int column, GridCell cell, int rows)
    {
        while (_growing.Count <= column)
            _growing.Add(null);
        _growingCells += (rows > 1 ? 1 : 0) - (_growing[column] is null ? 0 : 1);
        _growing[column] = rows > 1 ? (cell, rows - 1) : null;
    }

    private void Put(GridCell cell, int column)
    {
        while (_row.Count <= column)
            _row.Add(null);
        _row[column] = cell;
    }
}
