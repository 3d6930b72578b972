namespace Tongbao.Reading.Workbook;

/// <summary>A cell of a sheet that shows something.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Text">What it shows.</param>
/// <param name="IsHidden">True if its row or column is hidden.</param>
internal readonly record struct SheetCell(CellReference Place, string Text, bool IsHidden);
