using Tongbao.Documents;
using Tongbao.Reading.Rulings.Bare.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Lines of names and values → their table.</summary>
/// <param name="body">The lines, from the top.</param>
/// <param name="grid">Where their columns are.</param>
internal sealed class CardRows(List<TextLine> body, CardGrid grid)
{
    /// <summary>Above the first line and below the last one, in ems.</summary>
    private const double Margin = 0.8;

    /// <summary>A full line ends this close to where its value may end, in ems.</summary>
    private const double MaxMargin = 1.75;

    /// <summary>White behind a value, before the edge of its column, in ems.</summary>
    private const double White = 0.75;

    /// <summary>Each row has one name at the left, and a value beside it.</summary>
    private static readonly ColumnUse[] Uses = [ColumnUse.Name, ColumnUse.Key, ColumnUse.Name, ColumnUse.Other];

    private readonly IReadOnlyList<double> _columns = grid.Edges;

    // How far the lines of values may reach.
    private readonly List<double> _ends = [.. grid.Edges.Select((edge, i) => i > 0 && i % 2 == 0 ? edge - (White * grid.Size) : edge)];

    /// <summary>The table; null where it is in doubt which columns a row has.</summary>
    /// <param name="head">Where the names and the values are.</param>
    /// <param name="isRest">True if the first lines are the rest of a row that the page before begins.</param>
    public BareTable? Draw(BareHead head, bool isRest)
    {
        var cells = Cells();
        List<CellLine> lines = isRest && !grid.HasName(body[0]) ? [NameOfRest(), .. cells] : cells;
        var (cuts, _) = new RowCuts(lines, Uses[..(_columns.Count - 1)], new CellCosts(cells, _ends, grid.Size)).Find();
        List<double> edges = [body[0].Middle - (Margin * grid.Size), .. cuts, body[^1].Middle + (Margin * grid.Size)];
        var down = new List<Ruling>();
        foreach (var (top, bottom) in edges.Zip(edges.Skip(1)))
        {
            if (EdgesOf(body.FindAll(line => line.Middle > top && line.Middle < bottom)) is not { } own)
                return null;
            down.AddRange(own.Select(edge => new Ruling(false, edge, top, bottom)));
        }

        // A row that the page before begins has no line above it.
        var isBegun = cuts.Count > 0 && !body.Exists(line => line.Middle < cuts[0] && grid.HasName(line));
        var across = edges.Skip(isBegun ? 1 : 0).Select(edge => new Ruling(true, edge, _columns[0], _columns[^1]));
        return new BareTable(new RuledFrame(_columns, edges, new RulingLines([.. across], down)), head, edges[^1], 0)
        {
            BreaksOff = cells.Exists(line => line.Middle >= body[^1].Middle - 1 && BreaksOff(line)),
        };
    }

    // The lines of each column.
    private List<CellLine> Cells()
    {
        var cells = new List<CellLine>();
        var shift = Shift();
        foreach (var line in body)
        {
            var isWide = grid.HasWide(line);
            foreach (var cell in line.Runs.GroupBy(run => ColumnOf(run.Run.Box!.Value, isWide)))
            {
                var (left, right) = (cell.Min(run => run.Run.Box!.Value.Left), cell.Max(run => run.Run.Box!.Value.Right));
                cells.Add(
                    new CellLine(
                        cell.Key,
                        line.Middle,
                        left,
                        cell.Key == 1 && !isWide ? right + shift : right,
                        string.Concat(cell.Select(run => run.Run.Text.Trim()))
                    )
                );
            }
        }

        return cells;
    }

    // How much further the lines of a value reach that takes the rest of its row: those of the others count as if they reached as far.
    private double Shift()
    {
        var wide = body.FindAll(grid.HasWide);
        if (wide.Count == 0)
            return 0;
        var ends = body.Except(wide)
            .SelectMany(line => line.Segments)
            .Where(part => part.Left > _columns[1] && part.Right < _columns[2])
            .Select(part => part.Right)
            .Append(_ends[2] - (MaxMargin * grid.Size));
        return wide.Max(line => line.Right) - ends.Max();
    }

    private int ColumnOf(Box box, bool isWide)
    {
        var middle = (box.Left + box.Right) / 2;
        if (middle < _columns[1] || isWide)
            return middle < _columns[1] ? 0 : 1;
        var column = 1;
        while (column + 2 < _columns.Count && _columns[column + 1] <= middle)
            column++;
        return column;
    }

    private bool BreaksOff(CellLine line) =>
        Uses[line.Column] != ColumnUse.Name
        && line.Right > _ends[line.Column + 1] - (MaxMargin * grid.Size)
        && !Typesetting.EndsSentence(line.Text);

    private CellLine NameOfRest() => new(0, body[0].Middle, _columns[0], _columns[0], "");

    // A row with two names has four cells, one with one name has two; what goes on from the page before may have any.
    private IEnumerable<double>? EdgesOf(List<TextLine> row)
    {
        if (!grid.IsFour)
            return _columns;
        var seconds = row.Count(line => grid.SecondOf(line) >= 0);
        var isWide = row.Exists(grid.HasWide);
        if (seconds > 1 || (seconds == 1 && isWide))
            return null;
        return seconds == 1 || !(isWide || row.Exists(grid.HasName)) ? _columns : [_columns[0], _columns[1], _columns[^1]];
    }
}
