using Tongbao.Documents;

namespace Tongbao.Reading.Workbook;

/// <summary>Lays the cells of a sheet out in a grid.</summary>
internal static class SheetGrid
{
    /// <summary>The cell of the grid for each cell that is seen; none where the sheet is too large or no table.</summary>
    public static IReadOnlyDictionary<CellReference, GridCell> Of(SheetContent sheet)
    {
        var laid = new Dictionary<CellReference, GridCell>();
        var builder = new GridBuilder();
        List<SheetCell> seen =
        [
            .. sheet.Cells.Where(cell => !cell.IsHidden).OrderBy(cell => cell.Place.Row).ThenBy(cell => cell.Place.Column),
        ];
        // Rows without anything are rows of the grid as well: they part two tables.
        var (rows, free) = (0, 0);
        foreach (var (place, _, _) in seen)
        {
            while (rows <= place.Row && builder.IsBounded)
            {
                builder.BeginRow();
                rows++;
                free = 0;
            }

            var (down, across) = sheet.Merges.GetValueOrDefault(place, (1, 1));
            if (
                place.Column < free
                || builder.AddAt(place.Column, Math.Min(down, seen[^1].Place.Row - place.Row + 1), across) is not { } cell
            )
                continue;
            free = place.Column + cell.ColumnSpan;
            laid[place] = cell;
        }

        return builder.Finish() is { Rows.Count: > 1, Columns: > 1 } ? laid : new Dictionary<CellReference, GridCell>();
    }
}
