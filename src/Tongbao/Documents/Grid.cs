namespace Tongbao.Documents;

/// <summary>A table as its format gives it: rows of cells, a cell that spans several places at each of them.</summary>
internal sealed class Grid
{
    private readonly List<GridCell?[]> _rows = [];
    private readonly List<GridCell> _cells = [];

    /// <summary>For each row the cell at each column; null where there is none. A row may be shorter than <see cref="Columns"/>.</summary>
    public IReadOnlyList<GridCell?[]> Rows => _rows;

    /// <summary>How many columns the widest row has.</summary>
    public int Columns { get; private set; }

    /// <summary>True for the table of a ledger that Tongbao wrote.</summary>
    public bool IsOwn { get; set; }

    /// <summary>Every cell once, in reading order.</summary>
    public IReadOnlyList<GridCell> Cells => _cells;

    /// <summary>The cell at a place; null where there is none.</summary>
    public GridCell? At(int row, int column) => column < _rows[row].Length ? _rows[row][column] : null;

    /// <summary>Puts a row below the others.</summary>
    internal void Add(GridCell?[] row)
    {
        _rows.Add(row);
        Columns = Math.Max(Columns, row.Length);
    }

    /// <summary>Puts a cell behind the others.</summary>
    internal void Add(GridCell cell) => _cells.Add(cell);
}
