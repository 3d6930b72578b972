namespace Tongbao.Reading.Workbook;

/// <summary>What a sheet shows.</summary>
/// <param name="Cells">Row by row.</param>
/// <param name="Merges">How many rows and columns a merged cell spans, by its upper left corner.</param>
/// <param name="Heads">Heads and feet of its printed pages, without codes.</param>
internal sealed record SheetContent(
    IReadOnlyList<SheetCell> Cells,
    IReadOnlyDictionary<CellReference, (int Rows, int Columns)> Merges,
    IReadOnlyList<string> Heads
);
