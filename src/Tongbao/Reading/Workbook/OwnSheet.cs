namespace Tongbao.Reading.Workbook;

/// <summary>A sheet of a workbook that Tongbao wrote.</summary>
/// <param name="Content">What it shows, rows that go on in the next one joined.</param>
/// <param name="Bookkeeping">Cells that are no words of a notice.</param>
/// <param name="Notices">The notices whose issues it holds, by 来源.</param>
/// <param name="AnnexTitle">The cell with the title of the annex whose issues the sheet holds; null for other sheets.</param>
internal sealed record OwnSheet(
    SheetContent Content,
    IReadOnlySet<CellReference> Bookkeeping,
    IReadOnlySet<string> Notices,
    CellReference? AnnexTitle = null
)
{
    /// <summary>True for a cell of its table; the title of an annex stands over it.</summary>
    public bool IsWords(SheetCell cell) => cell.Place != AnnexTitle && !Bookkeeping.Contains(cell.Place);
}
