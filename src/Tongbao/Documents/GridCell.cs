namespace Tongbao.Documents;

/// <summary>A cell of a table.</summary>
/// <param name="grid">The table.</param>
/// <param name="row">0-based row of its upper edge.</param>
/// <param name="column">0-based column of its left edge.</param>
/// <param name="columnSpan">How many columns it spans.</param>
internal sealed class GridCell(Grid grid, int row, int column, int columnSpan)
{
    // Null in formats without geometry, whose tables may have a million cells.
    private List<(int Page, Box Box)>? _places;

    /// <summary>The table.</summary>
    public Grid Grid => grid;

    /// <summary>0-based row of its upper edge.</summary>
    public int Row => row;

    /// <summary>0-based column of its left edge.</summary>
    public int Column => column;

    /// <summary>How many rows it spans, none of them below the last row of the table.</summary>
    public int RowSpan { get; internal set; } = 1;

    /// <summary>How many columns it spans.</summary>
    public int ColumnSpan => columnSpan;

    /// <summary>What its edges enclose on each page it is on, in points; empty where the format has no geometry.</summary>
    public IReadOnlyList<(int Page, Box Box)> Places => _places ?? [];

    /// <summary>Puts it on a page.</summary>
    internal void Put((int Page, Box Box) place) => (_places ??= []).Add(place);

    /// <summary>What it turned out to be; the Tabulation stage says so.</summary>
    public CellUse Use { get; set; }
}
