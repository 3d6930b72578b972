using Tongbao.Tables.Sheets;

namespace Tongbao.Tables;

/// <summary>A finding as a row of the workbook.</summary>
/// <param name="Notice">Where it was found.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Issue">The issue it speaks of, as a cell that leads to its row; an empty cell for none.</param>
internal sealed record FindingRow(Notice Notice, Finding Finding, SheetCell Issue);
