using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare.Rows;

/// <summary>How little the lines of a cell look like those of one cell, and how far it is off the rows it would stand in.</summary>
internal sealed class CellCosts
{
    /// <summary>A cell that is off the middle of its row by less is in it, in ems.</summary>
    private const double Slack = 0.25;

    /// <summary>A short line in the middle of a cell.</summary>
    private const double Short = 0.6;

    /// <summary>A sentence that ends in the middle of a cell.</summary>
    private const double Ended = 0.1;

    /// <summary>White that is wider than lines of a cell are apart, by this factor, is between rows or paragraphs.</summary>
    private const double Wide = 1.25;

    /// <summary>A full line ends this close to the edge of its column, in ems.</summary>
    private const double MaxMargin = 1.5;

    private readonly double[] _edges;
    private readonly double _size;
    private readonly double _pitch;

    /// <param name="lines">Those of the table, from the top.</param>
    /// <param name="columns">The edges of its columns, from the left, in points.</param>
    /// <param name="size">Of most of the text, in points.</param>
    public CellCosts(IReadOnlyList<CellLine> lines, IReadOnlyList<double> columns, double size)
    {
        _size = size;
        var own = Enumerable.Range(0, columns.Count - 1).Select(column => lines.Where(line => line.Column == column).ToList()).ToList();
        // Where the longest line ends far from the edge, none is full.
        _edges =
        [
            .. own.Select(column => column.Select(line => line.Right).DefaultIfEmpty().Max())
                .Zip(columns.Skip(1), (right, edge) => edge - right < MaxMargin * size ? right : edge),
        ];
        // Lines of one cell are closer than cells, and there are more of them.
        var gaps = own.SelectMany(column => column.Zip(column.Skip(1)).Select(pair => pair.Second.Middle - pair.First.Middle))
            .Where(gap => gap > size)
            .Order()
            .ToList();
        _pitch = gaps.Count == 0 ? 2 * size : gaps[gaps.Count / 4];
    }

    /// <summary>True if words go on from one line of a column to the next.</summary>
    public bool Wraps(CellLine upper, CellLine lower) => !IsWide(upper, lower) && upper.Wraps(lower, _edges[upper.Column], _size);

    /// <summary>What is against its lines being those of one cell.</summary>
    public double Within(IReadOnlyList<CellLine> cell) =>
        cell.Zip(cell.Skip(1))
            .Sum(pair =>
                Wraps(pair.First, pair.Second)
                    ? 0
                    : (Typesetting.EndsSentence(pair.First.Text) ? Ended : Short) * (IsWide(pair.First, pair.Second) ? 2 : 1)
            );

    /// <summary>How far it is off its place in what it stands in, in ems.</summary>
    public double Off(IReadOnlyList<CellLine> cell, double top, double bottom, CellAlignment alignment)
    {
        var fromMiddle = Math.Abs(((cell[0].Middle + cell[^1].Middle) / 2) - ((top + bottom) / 2));
        var fromTop = Math.Abs(cell[0].Middle - top);
        var off =
            alignment switch
            {
                CellAlignment.Middle => fromMiddle,
                CellAlignment.Top => fromTop,
                CellAlignment.Bottom => Math.Abs(cell[^1].Middle - bottom),
                CellAlignment.Either => Math.Min(fromMiddle, fromTop),
            } / _size;
        return off < Slack ? 0 : off;
    }

    private bool IsWide(CellLine upper, CellLine lower) => lower.Middle - upper.Middle > Wide * _pitch;
}
