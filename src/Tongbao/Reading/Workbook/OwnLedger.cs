using Tongbao.Vocabulary;

namespace Tongbao.Reading.Workbook;

/// <summary>Knows the sheets of a workbook that Tongbao wrote: 整改台账 and 附件 with issues, 通报, 发现 and 未读 with what is said of them.</summary>
internal static class OwnLedger
{
    /// <summary>A title may have been put over the heads.</summary>
    private const int MaxAbove = 3;

    /// <summary>Heads that every sheet of issues has.</summary>
    private static readonly string[] OfIssues =
    [
        LedgerHeads.Running,
        LedgerHeads.Number,
        LedgerHeads.Problem,
        LedgerHeads.Status,
        LedgerHeads.File,
    ];

    /// <summary>Heads that the other sheets have.</summary>
    private static readonly string[][] OfOthers =
    [
        [LedgerHeads.File, "读取", "问题数", "字符数"],
        [LedgerHeads.File, "级别", "代码", "说明"],
        [LedgerHeads.File, "原因", "代码", "说明"],
    ];

    private static readonly string[] Bookkeeping =
    [
        LedgerHeads.Running,
        LedgerHeads.Issuer,
        LedgerHeads.Annex,
        LedgerHeads.Page,
        LedgerHeads.File,
    ];

    /// <summary>The sheet as one of Tongbao's; null for every other.</summary>
    public static OwnSheet? Of(SheetContent sheet)
    {
        var above = sheet.Cells.TakeWhile(cell => cell.Place.Row <= MaxAbove).ToList();
        foreach (var row in above.GroupBy(cell => cell.Place.Row))
        {
            var heads = row.DistinctBy(cell => cell.Text).ToDictionary(cell => cell.Text, cell => cell.Place.Column);
            if (OfIssues.All(heads.ContainsKey))
                return OfRows(sheet, heads, row.Key);
            if (row.Key == 0 && Array.Exists(OfOthers, others => others.All(heads.ContainsKey)))
                return new OwnSheet(sheet, sheet.Cells.Select(cell => cell.Place).ToHashSet(), new HashSet<string>());
        }

        return null;
    }

    private static OwnSheet OfRows(SheetContent sheet, Dictionary<string, int> heads, int head)
    {
        var (number, running) = (heads[LedgerHeads.Number], heads[LedgerHeads.Running]);
        var chapters = heads.Where(column => column.Key.StartsWith(LedgerHeads.Chapter, StringComparison.Ordinal)).ToList();
        var hidden = chapters.Select(column => column.Value).ToHashSet();
        var aside = Bookkeeping.Where(heads.ContainsKey).Select(name => heads[name]).ToHashSet();
        // 方面 is the last of the headings without its number.
        if (chapters.Count > 0 && heads.TryGetValue(LedgerHeads.Aspect, out var aspect))
            aside.Add(aspect);
        var content = sheet with
        {
            Cells =
            [
                .. Joined(sheet.Cells, head, number, running)
                    .Select(cell => hidden.Contains(cell.Place.Column) && cell.Place.Row >= head ? cell with { IsHidden = false } : cell),
            ],
        };
        CellReference? title = heads.TryGetValue(LedgerHeads.Annex, out var annex)
            ? content.Cells.Where(cell => cell.Place.Column == annex && cell.Place.Row > head).Select(cell => cell.Place).FirstOrDefault()
            : null;
        return new OwnSheet(
            content,
            content
                .Cells.Where(cell =>
                    cell.Place.Row >= head
                    && cell.Place != title
                    && (aside.Contains(cell.Place.Column) || (cell.Place.Column == number && cell.Text[0] == LedgerHeads.NotPrinted))
                )
                .Select(cell => cell.Place)
                .ToHashSet(),
            sheet
                .Cells.Where(cell => cell.Place.Column == heads[LedgerHeads.File] && cell.Place.Row > head)
                .Select(cell => cell.Text)
                .ToHashSet(StringComparer.Ordinal),
            title
        );
    }

    // A row without a number of its own goes on with the text of the row before.
    private static IEnumerable<SheetCell> Joined(IReadOnlyList<SheetCell> cells, int head, int number, int running)
    {
        var rows = cells.GroupBy(cell => cell.Place.Row).Select(row => row.ToDictionary(cell => cell.Place.Column)).ToList();
        for (var i = 0; i < rows.Count; )
        {
            var (row, next) = (rows[i], i + 1);
            for (; next < rows.Count && GoesOn(rows[next]); next++)
            {
                foreach (var (column, cell) in rows[next].Where(cell => cell.Key != running))
                    row[column] = row.TryGetValue(column, out var begun) ? begun with { Text = Append(begun.Text, cell.Text) } : cell;
            }

            foreach (var cell in row.Values)
                yield return cell;
            i = next;
        }

        bool GoesOn(Dictionary<int, SheetCell> row) =>
            row.Values.First().Place.Row > head + 1 && row.ContainsKey(running) && !row.ContainsKey(number);
    }

    // Keys stand there again.
    private static string Append(string text, string more) => text == more ? text : text + more;
}
