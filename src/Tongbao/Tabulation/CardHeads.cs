using Tongbao.Documents;
using Tongbao.Tabulation.Model;

namespace Tongbao.Tabulation;

/// <summary>Cells in the first column of a table that each stand beside all rows of a card: 问题1, or what some cards are about.</summary>
/// <param name="Rows">The rows without that column.</param>
/// <param name="At">The cells, by the row of the card that they begin in.</param>
internal sealed record CardHeads(List<TableRow> Rows, IReadOnlyDictionary<TableRow, GridCell> At)
{
    /// <summary>True where it was found: names stand beside values in the other columns.</summary>
    public bool AreThere => At.Count > 0;

    /// <returns>All rows and no cells, where the table has no such column.</returns>
    public static CardHeads Of(List<TableRow> rows, CellTexts texts, FieldNames names)
    {
        var none = new CardHeads(rows, new Dictionary<TableRow, GridCell>());
        var beside = rows.Where(row => row.Filled.Count > 1).Select(row => row[0]).OfType<GridCell>().Where(texts.IsFilled).ToHashSet();
        // A sheet may have very many rows.
        if (beside.Count == 0 || !beside.All(cell => cell is { ColumnSpan: 1, RowSpan: >= FieldNames.MinFields }))
            return none;
        var without = new List<TableRow>(rows.Count);
        var at = new Dictionary<TableRow, GridCell>(ReferenceEqualityComparer.Instance);
        foreach (var row in rows)
        {
            var cut = new TableRow(
                [.. row.Places.Skip(1)],
                [.. row.Filled.Where(cell => !beside.Contains(cell))],
                [.. row.New.Where(cell => !beside.Contains(cell))]
            );
            without.Add(cut);
            if (row.New.FirstOrDefault(beside.Contains) is { } head)
                at[cut] = head;
        }

        return names.AreBesideValues(without) ? new CardHeads(without, at) : none;
    }
}
