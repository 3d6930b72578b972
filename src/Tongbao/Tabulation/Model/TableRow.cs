using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>A row of a table, that may go on over several grids.</summary>
/// <param name="Places">The cell at each column; null where there is none.</param>
/// <param name="Filled">The cells at its columns that show something, each once, from left to right.</param>
/// <param name="New">Those of them that begin in this row.</param>
internal sealed record TableRow(IReadOnlyList<GridCell?> Places, IReadOnlyList<GridCell> Filled, IReadOnlyList<GridCell> New)
{
    /// <summary>A row with more places is searched by a table of its cells: a sheet has up to 16,384 columns.</summary>
    private const int MaxSearched = 64;

    // By cell: its column, and whether it begins here. Null where the row is searched.
    private readonly Dictionary<GridCell, (int Column, bool IsNew)>? _cells =
        Places.Count > MaxSearched ? Index(Places, Filled, New) : null;

    /// <summary>The cell at a column; null where there is none.</summary>
    public GridCell? this[int column] => column < Places.Count ? Places[column] : null;

    /// <summary>The cell at a column, if it shows something.</summary>
    public GridCell? At(int column) =>
        this[column] is { } cell && (_cells is null ? Filled.Contains(cell) : _cells.ContainsKey(cell)) ? cell : null;

    /// <summary>True if a cell shows something and begins in this row.</summary>
    public bool Begins(GridCell cell) => _cells is null ? New.Contains(cell) : _cells.TryGetValue(cell, out var found) && found.IsNew;

    /// <summary>The column of a cell of this row that shows something: of one that spans several, the first.</summary>
    public int ColumnOf(GridCell cell)
    {
        if (_cells is not null)
            return _cells.TryGetValue(cell, out var found) ? found.Column : Places.Count;
        var column = 0;
        while (column < Places.Count && Places[column] != cell)
            column++;
        return column;
    }

    /// <summary>Rows from what each row holds at each column.</summary>
    public static List<TableRow> Of(IReadOnlyList<IReadOnlyList<GridCell?>> rows, CellTexts texts)
    {
        var all = new List<TableRow>(rows.Count);
        HashSet<GridCell> begun = [];
        foreach (var places in rows)
        {
            List<GridCell> filled = [.. places.OfType<GridCell>().Distinct().Where(texts.IsFilled)];
            all.Add(new TableRow(places, filled, [.. filled.Where(begun.Add)]));
        }

        return all;
    }

    private static Dictionary<GridCell, (int Column, bool IsNew)> Index(
        IReadOnlyList<GridCell?> places,
        IReadOnlyList<GridCell> filled,
        IReadOnlyList<GridCell> begun
    )
    {
        var cells = filled.ToDictionary(cell => cell, _ => (Column: 0, IsNew: false));
        for (var column = places.Count - 1; column >= 0; column--)
        {
            if (places[column] is { } cell && cells.ContainsKey(cell))
                cells[cell] = (column, false);
        }

        foreach (var cell in begun)
            cells[cell] = cells[cell] with { IsNew = true };
        return cells;
    }
}
