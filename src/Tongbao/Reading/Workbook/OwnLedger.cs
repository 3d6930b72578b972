namespace Tongbao.Reading.Workbook;

/// <summary>Knows a workbook that Tongbao wrote, and what in it is bookkeeping: no words of a notice.</summary>
internal static class OwnLedger
{
    /// <summary>How the heads of its sheets begin: 整改台账, 通报, 发现.</summary>
    private static readonly string[][] Heads =
    [
        ["序号", "问题", "整改措施"],
        ["来源", "标题", "单位", "巡察机构"],
        ["来源", "页码", "级别", "代码"],
    ];

    /// <summary>Columns of the first that say where an issue was read.</summary>
    private static readonly string[] Bookkeeping = ["页码", "来源"];

    /// <summary>True if a sheet begins as one of a ledger that Tongbao wrote; the first has both columns of bookkeeping.</summary>
    public static bool IsSheet(SheetContent sheet) => KindOf(sheet) >= 0;

    /// <summary>True for a cell of such a sheet that is no words of a notice.</summary>
    public static bool IsBookkeeping(SheetContent sheet, SheetCell cell) =>
        KindOf(sheet) is var kind and >= 0
        && (
            kind > 0
            || sheet.Cells.Any(head => head.Place.Row == 0 && head.Place.Column == cell.Place.Column && Bookkeeping.Contains(head.Text))
        );

    private static int KindOf(SheetContent sheet) =>
        Array.FindIndex(Heads, head =>
            head.Index().All(name => sheet.Cells.Count > name.Index && IsHead(sheet.Cells[name.Index], name.Index, name.Item))
            && (
                head != Heads[0]
                || Bookkeeping.All(name => sheet.Cells.Take(MaxColumns).Any(cell => cell.Place.Row == 0 && cell.Text == name))
            )
        );

    /// <summary>The first sheet has fewer columns.</summary>
    private const int MaxColumns = 26;

    private static bool IsHead(SheetCell cell, int column, string name) => cell.Place == new CellReference(0, column) && cell.Text == name;
}
