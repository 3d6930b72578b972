using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>A row of a table, that may go on over several grids.</summary>
/// <param name="Places">The cell at each column; null where there is none.</param>
/// <param name="Filled">The cells at its columns that show something, each once, from left to right.</param>
/// <param name="New">Those of them that begin in this row.</param>
internal sealed record TableRow(IReadOnlyList<GridCell?> Places, IReadOnlyList<GridCell> Filled, IReadOnlyList<GridCell> New)
{
    /// <summary>The cell at a column; null where there is none.</summary>
    public GridCell? this[int column] => column < Places.Count ? Places[column] : null;

    /// <summary>The cell at a column, if it shows something.</summary>
    public GridCell? At(int column) => this[column] is { } cell && Filled.Contains(cell) ? cell : null;

    /// <summary>The column of a cell of this row: of one that spans several, the first.</summary>
    public int ColumnOf(GridCell cell)
    {
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
}
