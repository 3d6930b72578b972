namespace Tongbao.Reading.Rulings.Bare.Rows;

/// <summary>
/// Finds the rows of a table that nothing draws: of all ways to cut its lines into rows, the one in which the cells of each row begin
/// together or have the same middle, words are not cut where they wrap, and each row has its number and its key cells.
/// </summary>
/// <param name="lines">The lines of the cells, from the top.</param>
/// <param name="uses">What each column says of rows.</param>
/// <param name="costs">What a cell costs.</param>
internal sealed class RowCuts(IReadOnlyList<CellLine> lines, IReadOnlyList<ColumnUse> uses, CellCosts costs)
{
    /// <summary>Lines of several columns are on one height when they are this close, in points.</summary>
    private const double MaxDrift = 1.5;

    /// <summary>Being further off costs no more, in ems: the cell is merged over rows.</summary>
    private const double MaxOff = 1;

    /// <summary>The same where cells are often merged.</summary>
    private const double MaxOffMerged = 0.6;

    /// <summary>How much a column counts whose cells may be merged.</summary>
    private const double Merged = 0.35;

    /// <summary>A row more must explain something.</summary>
    private const double Row = 0.2;

    /// <summary>Two numbers, or two names, are two rows.</summary>
    private const double TwoNumbers = 4;

    /// <summary>A row without a number, or without a key cell.</summary>
    private const double Missing = 0.8;

    /// <summary>Words that are cut where they wrap.</summary>
    private const double Torn = 1.2;

    /// <summary>A row has no more lines than this.</summary>
    private const int MaxRow = 100;

    /// <summary>A row whose cells need not all stand in one way.</summary>
    private const double Mixed = 0.5;

    /// <summary>Where rows end, from the top, the last one apart; and where their cells stand.</summary>
    public (IReadOnlyList<double> Cuts, CellAlignment Alignment) Find()
    {
        var levels = Levels();
        var torn = levels.ConvertAll(level => CostOfCut(level.Begin));
        var (_, cuts, alignment) = Enum.GetValues<CellAlignment>()
            .Select(alignment => Find(levels, torn, alignment))
            .MinBy(found => found.Cost);
        return (cuts, alignment);
    }

    private (double Cost, IReadOnlyList<double> Cuts, CellAlignment Alignment) Find(
        List<(int Begin, int End)> levels,
        List<double> torn,
        CellAlignment alignment
    )
    {
        var best = new double[levels.Count + 1];
        var from = new int[levels.Count + 1];
        for (var end = 1; end <= levels.Count; end++)
        {
            best[end] = double.MaxValue;
            for (var begin = end - 1; begin >= Math.Max(0, end - MaxRow); begin--)
            {
                var cost = best[begin] + CostOf(levels[begin].Begin, levels[end - 1].End, alignment) + torn[begin];
                if (cost < best[end])
                    (best[end], from[end]) = (cost, begin);
            }
        }

        var cuts = new List<double>();
        for (var at = from[levels.Count]; at > 0; at = from[at])
            cuts.Add((lines[levels[at - 1].End - 1].Middle + lines[levels[at].Begin].Middle) / 2);
        cuts.Reverse();
        return (best[^1], cuts, alignment);
    }

    // The lines on each height, as a range of them.
    private List<(int Begin, int End)> Levels()
    {
        var levels = new List<(int Begin, int End)>();
        for (var (begin, end) = (0, 0); begin < lines.Count; begin = end)
        {
            while (end < lines.Count && lines[end].Middle - lines[begin].Middle <= MaxDrift)
                end++;
            levels.Add((begin, end));
        }

        return levels;
    }

    private double WeightOf(int column) => uses[column] == ColumnUse.Other ? Merged : 1;

    private double CostOf(int begin, int end, CellAlignment alignment)
    {
        var cells = new List<CellLine>[uses.Count];
        for (var i = begin; i < end; i++)
            (cells[lines[i].Column] ??= []).Add(lines[i]);
        var cost = alignment == CellAlignment.Either ? Row + Mixed : Row;
        for (var column = 0; column < uses.Count; column++)
        {
            if (cells[column] is not { } cell)
            {
                cost += uses[column] == ColumnUse.Other ? 0 : Missing;
                continue;
            }

            var begun = uses[column] switch
            {
                ColumnUse.Number => cell.Count(line => line.HasNumber),
                ColumnUse.NumberedKey => cell.Count(line => line.Ordinal is not null),
                ColumnUse.Name => cell.Count,
                _ => 1,
            };
            cost += TwoNumbers * Math.Max(0, begun - 1);
            if (begun == 0 && uses[column] == ColumnUse.NumberedKey)
                cost += TwoNumbers;
            var off = Math.Min(
                uses[column] == ColumnUse.Other ? MaxOffMerged : MaxOff,
                costs.Off(cell, lines[begin].Middle, lines[end - 1].Middle, alignment)
            );
            cost += WeightOf(column) * (off + costs.Within(cell));
        }

        return cost;
    }

    // Words that wrap at a cut are torn.
    private double CostOfCut(int at)
    {
        var cost = 0.0;
        for (var column = 0; at > 0 && column < uses.Count; column++)
        {
            var (above, below) = (at - 1, at);
            while (above >= 0 && lines[above].Column != column)
                above--;
            while (below < lines.Count && lines[below].Column != column)
                below++;
            if (above >= 0 && below < lines.Count && costs.Wraps(lines[above], lines[below]))
                cost += Torn * WeightOf(column);
        }

        return cost;
    }
}
