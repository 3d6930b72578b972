using Tongbao.Documents;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Workbook;

/// <summary>What a sheet shows → runs, each line of a cell with the cell's reference.</summary>
/// <param name="name">Of the sheet.</param>
/// <param name="sheet">What it shows.</param>
/// <param name="own">The same as a sheet that Tongbao wrote; null for every other.</param>
/// <param name="isHidden">True if nobody sees the sheet.</param>
internal sealed class SheetRuns(string name, SheetContent sheet, OwnSheet? own, bool isHidden)
{
    /// <summary>The runs, row by row.</summary>
    public IEnumerable<GlyphRun> Of()
    {
        var content = own?.Content ?? sheet;
        var seen = content with { Cells = [.. content.Cells.Where(cell => own?.IsWords(cell) != false)] };
        var cells = isHidden ? new Dictionary<CellReference, GridCell>() : SheetGrid.Of(seen, own is not null);
        foreach (
            var cell in content
                .Cells.OrderBy(cell => cell.Place == own?.AnnexTitle ? 0 : 1)
                .ThenBy(cell => cell.Place.Row)
                .ThenBy(cell => cell.Place.Column)
        )
        {
            foreach (var run in Lines(cell))
                yield return run with
                {
                    Cell = cells.GetValueOrDefault(cell.Place),
                    Aside = own?.Bookkeeping.Contains(cell.Place) == true ? FurnitureKind.LedgerColumn : run.Aside,
                };
        }

        foreach (var head in sheet.Heads)
            yield return new GlyphRun(head, Aside: isHidden ? FurnitureKind.Hidden : FurnitureKind.RunningHead);
    }

    private IEnumerable<GlyphRun> Lines(SheetCell cell)
    {
        var path = $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!{cell.Place}";
        var aside = isHidden || cell.IsHidden ? FurnitureKind.Hidden : null;
        for (var start = 0; start <= cell.Text.Length; )
        {
            var end = cell.Text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : cell.Text.Length;
            if (!string.IsNullOrWhiteSpace(cell.Text[start..end]))
                yield return new GlyphRun(
                    cell.Text[start..end],
                    Element: new ElementText(path, new OffsetRange(start, end - start)),
                    Aside: aside
                );
            start = end + 1;
        }
    }
}
