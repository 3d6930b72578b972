using Tongbao.Documents;
using Tongbao.Reading.Rulings.Bare.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>The lines of text of a table that nothing draws → its frame.</summary>
/// <param name="head">Its headings.</param>
/// <param name="columns">The edges of its columns, from the left, in points.</param>
/// <param name="size">Of most of the text, in points.</param>
internal sealed class BareRows(BareHead head, IReadOnlyList<double> columns, double size)
{
    /// <summary>Above the first line and below the last one, in ems.</summary>
    private const double Margin = 0.8;

    /// <summary>So many cells that begin with the next number each are numbered.</summary>
    private const int MinNumbers = 3;

    private readonly List<Ruling> _horizontal = [];
    private readonly List<Ruling> _vertical = [];
    private IReadOnlyList<ColumnUse> _uses = head.Uses;
    private (CellAlignment Alignment, int Lines) _stand;

    /// <summary>The table; null where no row of it has what each row has.</summary>
    /// <param name="headings">The lines of its headings; none where it goes on.</param>
    /// <param name="body">The lines below them.</param>
    public BareTable? Of(IReadOnlyList<TextLine> headings, List<TextLine> body)
    {
        if (!_uses.Contains(ColumnUse.Number))
            _uses = Numbered(body);
        // Each run between two lines over several columns is cut into rows of its own.
        var rows = new List<(double Top, double Bottom, IReadOnlyList<CellLine>? Lines)>();
        var open = new List<TextLine>();
        foreach (var line in body)
        {
            if (line.Segments.Count > 1 || !columns.Skip(1).SkipLast(1).Any(edge => line.Crosses(edge, size / 3)))
            {
                open.Add(line);
                continue;
            }

            rows.AddRange(Cut(open));
            open.Clear();
            rows.Add((line.Middle, line.Middle, null));
        }

        rows.AddRange(Cut(open));
        var headsNext = HeadsNext(body);
        while (!headsNext && rows.Count > 0 && (rows[^1].Lines is not { } lines || !lines.Any(IsEvidence)))
            rows.RemoveAt(rows.Count - 1);
        return rows.Exists(row => row.Lines?.Any(IsEvidence) == true) ? Draw(headings, rows) : null;
    }

    /// <summary>True if the last line heads rows of the next page: 二、…方面, where 一、…方面 heads rows of this one.</summary>
    public static bool HeadsNext(List<TextLine> body) => IsCounted(body[^1]) && body.SkipLast(1).Any(IsCounted);

    private static bool IsCounted(TextLine line) =>
        line.Segments.Count == 1
        && FoldedText.Of(line.Words).Value.TrimStart('(') is var words
        && words.AsSpan().IndexOfAny('、', ')') is > 0 and var end
        && words[..end].All(c => Numerals.OneToTen.Contains(c));

    // 1.甲 … 2.乙 … The cells that print a problem may begin with its number.
    private List<ColumnUse> Numbered(List<TextLine> body)
    {
        var numbers = CellLines(body)
            .Where(line => _uses[line.Column] == ColumnUse.Key && line.Ordinal is not null)
            .ToLookup(line => line.Column);
        return
        [
            .. _uses.Select(
                (use, column) => Counts([.. numbers[column].Select(line => line.Ordinal!.Value)]) ? ColumnUse.NumberedKey : use
            ),
        ];
    }

    private static bool Counts(List<int> numbers) =>
        numbers.Count >= MinNumbers && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);

    private bool IsEvidence(CellLine line) =>
        _uses[line.Column] switch
        {
            ColumnUse.Other => false,
            ColumnUse.Number => line.HasNumber,
            ColumnUse.NumberedKey => line.Ordinal is not null,
            _ => true,
        };

    private IEnumerable<(double Top, double Bottom, IReadOnlyList<CellLine>? Lines)> Cut(List<TextLine> lines)
    {
        if (lines.Count == 0)
            return [];
        var cells = CellLines(lines);
        var (cuts, alignment) = new RowCuts(cells, _uses, new CellCosts(cells, columns, size)).Find();
        // All rows of a table stand in one way: most of its lines tell it.
        if (cells.Count > _stand.Lines)
            _stand = (alignment, cells.Count);
        return cuts.Prepend(double.MinValue)
            .Zip(cuts.Append(double.MaxValue))
            .Select(row => cells.FindAll(line => line.Middle > row.First && line.Middle < row.Second))
            .Select(row => (row.Min(line => line.Middle), row.Max(line => line.Middle), (IReadOnlyList<CellLine>?)row));
    }

    // The lines of each column on their own: they need not be on the heights of its neighbours.
    private List<CellLine> CellLines(List<TextLine> lines) =>
        [
            .. lines
                .SelectMany(line => line.Runs)
                .GroupBy(run => ColumnOf(run.Run.Box!.Value))
                .Where(column => column.Key >= 0)
                .SelectMany(column =>
                    TextLine.Of(column, size).Select(line => new CellLine(column.Key, line.Middle, line.Left, line.Right, line.Words))
                )
                .OrderBy(line => line.Middle),
        ];

    private int ColumnOf(Box box)
    {
        var middle = (box.Left + box.Right) / 2;
        for (var column = 0; column + 1 < columns.Count; column++)
        {
            if (middle >= columns[column] && middle < columns[column + 1])
                return column;
        }

        return -1;
    }

    private BareTable Draw(IReadOnlyList<TextLine> headings, List<(double Top, double Bottom, IReadOnlyList<CellLine>? Lines)> rows)
    {
        var edges = new List<double>();
        if (headings.Count > 0)
        {
            edges.Add(headings[0].Middle - (Margin * size));
            Across(edges[0]);
            var bottom = (headings[^1].Middle + rows[0].Top) / 2;
            Band(headings, edges, bottom);
            edges.Add(bottom);
        }
        else
        {
            edges.Add(rows[0].Top - (Margin * size));
        }

        // A row that the page before begins has no line above it.
        if (headings.Count > 0 || rows[0].Lines?.Any(line => _uses[line.Column] is ColumnUse.Number or ColumnUse.Name) != false)
            Across(edges[^1]);
        for (var begin = 0; begin < rows.Count; )
        {
            var end = begin;
            while (end < rows.Count && rows[end].Lines is not null == rows[begin].Lines is not null)
                end++;
            if (rows[begin].Lines is null)
                Wide(rows, begin, end, edges);
            else
                Cells(rows, begin, end, edges);
            begin = end;
        }

        return new BareTable(
            new RuledFrame(columns, edges, new RulingLines(_horizontal, _vertical)),
            head,
            edges[^1],
            rows.Count(HasNumber)
        );
    }

    private bool HasNumber((double Top, double Bottom, IReadOnlyList<CellLine>? Lines) row) =>
        row.Lines?.Any(line => _uses[line.Column] == ColumnUse.Number && line.HasNumber) == true;

    private void Across(double at) => _horizontal.Add(new Ruling(true, at, columns[0], columns[^1]));

    private void Down(double top, double bottom, Predicate<double> isEdge) =>
        _vertical.AddRange(
            columns
                .Where(edge => edge == columns[0] || edge == columns[^1] || isEdge(edge))
                .Select(edge => new Ruling(false, edge, top, bottom))
        );

    // Words over several headings are a row above them.
    private void Band(IReadOnlyList<TextLine> headings, List<double> edges, double bottom)
    {
        if (head.OverEnds is not { } over)
        {
            Down(edges[0], bottom, _ => true);
            return;
        }

        var cut = headings.FirstOrDefault(line => line.Middle > over) is { } below ? (over + below.Middle) / 2 : bottom;
        for (var column = 0; column + 1 < columns.Count; column++)
        {
            if (head.Over.Any(words => Overlaps(words, column)))
                _horizontal.Add(new Ruling(true, cut, columns[column], columns[column + 1]));
        }

        Down(edges[0], cut, edge => !head.Over.Any(words => words.Left < edge && words.Right > edge));
        Down(cut, bottom, _ => true);
        edges.Add(cut);
    }

    private bool Overlaps((double Left, double Right) words, int column) =>
        words.Left < head.Columns[column].Right && words.Right > head.Columns[column].Left;

    private void Wide(List<(double Top, double Bottom, IReadOnlyList<CellLine>? Lines)> rows, int begin, int end, List<double> edges)
    {
        for (var row = begin; row < end; row++)
        {
            var bottom = BottomOf(rows, row);
            Down(edges[^1], bottom, _ => false);
            Across(bottom);
            edges.Add(bottom);
        }
    }

    private void Cells(List<(double Top, double Bottom, IReadOnlyList<CellLine>? Lines)> rows, int begin, int end, List<double> edges)
    {
        var lines = rows.GetRange(begin, end - begin).SelectMany(row => row.Lines!).ToList();
        var costs = new CellCosts(lines, columns, size);
        var spans = new MergedCells([.. rows.GetRange(begin, end - begin).Select(row => (row.Top, row.Bottom))], costs, _stand.Alignment);
        var top = edges[^1];
        for (var row = begin; row < end; row++)
            edges.Add(BottomOf(rows, row));
        for (var column = 0; column + 1 < columns.Count; column++)
        {
            var own = lines.FindAll(line => line.Column == column);
            foreach (var last in spans.Find(own, _uses[column] != ColumnUse.Other, head.OftenEmpty[column]))
                _horizontal.Add(new Ruling(true, edges[edges.Count - (end - begin) + last], columns[column], columns[column + 1]));
        }

        Down(top, edges[^1], _ => true);
    }

    private double BottomOf(List<(double Top, double Bottom, IReadOnlyList<CellLine>? Lines)> rows, int row) =>
        row + 1 < rows.Count ? (rows[row].Bottom + rows[row + 1].Top) / 2 : rows[row].Bottom + (Margin * size);
}
