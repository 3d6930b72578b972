namespace Tongbao.Reading.Rulings.Bare.Rows;

/// <summary>Finds which cells of a column of a table that nothing draws are merged: they stand in the middle of several rows.</summary>
/// <param name="rows">Where the text of each row begins and ends, from the top, in points: the middles of its first and last line.</param>
/// <param name="costs">What a cell costs.</param>
/// <param name="alignment">Where cells stand.</param>
internal sealed class MergedCells(IReadOnlyList<(double Top, double Bottom)> rows, CellCosts costs, CellAlignment alignment)
{
    /// <summary>Being further off costs no more, in ems.</summary>
    private const double MaxOff = 1;

    /// <summary>A merged cell must explain something.</summary>
    private const double Merge = 0.35;

    /// <summary>The same where each row has a cell.</summary>
    private const double MergeOfKeys = 1.2;

    /// <summary>Each row more that it spans.</summary>
    private const double More = 0.1;

    /// <summary>An empty cell, where cells are seldom empty.</summary>
    private const double Empty = 0.35;

    /// <summary>The same where they often are.</summary>
    private const double OftenEmpty = 0.1;

    /// <summary>A cell spans no more rows than this.</summary>
    private const int MaxSpan = 40;

    /// <summary>The last row of each cell of a column, from the top.</summary>
    /// <param name="column">Its lines.</param>
    /// <param name="isKey">True for a column where each row has a cell.</param>
    /// <param name="isOftenEmpty">True for a column whose cells may say nothing: 备注.</param>
    public IReadOnlyList<int> Find(IReadOnlyList<CellLine> column, bool isKey, bool isOftenEmpty)
    {
        var merge = isKey ? MergeOfKeys : Merge;
        var empty = isOftenEmpty ? OftenEmpty : Empty;
        var best = new double[rows.Count + 1];
        var from = new int[rows.Count + 1];
        for (var end = 1; end <= rows.Count; end++)
        {
            best[end] = double.MaxValue;
            for (var begin = end - 1; begin >= Math.Max(0, end - MaxSpan); begin--)
            {
                var (top, bottom) = (rows[begin].Top, rows[end - 1].Bottom);
                var cell = column.Where(line => line.Middle >= top && line.Middle <= bottom).ToList();
                var cost =
                    best[begin]
                    + (end - begin > 1 ? merge + (More * (end - begin)) : 0)
                    + (
                        cell.Count == 0
                            ? empty * (end - begin)
                            : Math.Min(MaxOff, costs.Off(cell, top, bottom, alignment)) + costs.Within(cell)
                    );
                if (cost < best[end])
                    (best[end], from[end]) = (cost, begin);
            }
        }

        var ends = new List<int>();
        for (var at = rows.Count; at > 0; at = from[at])
            ends.Add(at - 1);
        ends.Reverse();
        return ends;
    }
}
