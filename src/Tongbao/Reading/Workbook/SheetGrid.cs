using Tongbao.Documents;

namespace Tongbao.Reading.Workbook;

/// <summary>Lays the cells of a sheet out in a grid.</summary>
internal static class SheetGrid
{
    /// <summary>The cell of the grid for each cell that is seen; none where the sheet is too large or no table.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="isOwn">True if Tongbao wrote it.</param>
    public static IReadOnlyDictionary<CellReference, GridCell> Of(SheetContent sheet, bool isOwn = false)
    {
        var laid = new Dictionary<CellReference, GridCell>();
        var builder = new GridBuilder();
        List<SheetCell> seen =
        [
            .. sheet.Cells.Where(cell => !cell.IsHidden).OrderBy(cell => cell.Place.Row).ThenBy(cell => cell.Place.Column),
        ];
        // Rows without anything are rows of the grid as well: they part two tables.
        var (rows, free) = (0, 0);
        // A cell may be merged over columns that hold nothing, to the end of the sheet.
        var columns = seen.Count == 0 ? 0 : seen.Max(cell => cell.Place.Column) + 1;
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
                || builder.AddAt(place.Column, Math.Min(down, seen[^1].Place.Row - place.Row + 1), Math.Min(across, columns - place.Column))
                    is not { } cell
            )
                continue;
            free = place.Column + cell.ColumnSpan;
            laid[place] = cell;
        }

        if (builder.Finish() is not { Rows.Count: > 1, Columns: > 1 } grid)
            return new Dictionary<CellReference, GridCell>();
        grid.IsOwn = isOwn;
        return laid;
    }
}
