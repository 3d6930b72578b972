using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>
/// Finds tables with lines along their rows and none between their columns: each row ruled, or three lines for all (三线表). The columns are
/// the white stripes that their lines of text leave free; rows without a line between them begin with the numbers of the first column.
/// </summary>
internal sealed class StripedFrame
{
    /// <summary>A line of such a table spans this share of the page.</summary>
    private const double MinWidth = 0.5;

    /// <summary>Lines of one table begin and end this close to each other, in points.</summary>
    private const double MaxDrift = 4;

    /// <summary>Headings, rows and totals: a table with more bands is ruled row by row.</summary>
    private const int MaxBands = 3;

    /// <summary>So many numbers in one band of a table that is ruled row by row are rows of their own.</summary>
    private const int MinNumbers = 3;

    /// <summary>What stands in a column of numbers is no wider, in ems.</summary>
    private const double MaxNumber = 2.5;

    /// <summary>Lines of one row stand closer, in ems.</summary>
    private const double MaxRowGap = 1.7;

    /// <summary>Fewer lines make no table: above the headings, below them, below the last row.</summary>
    private const int MinLines = 3;

    /// <summary>Fewer bands make no table: headings and a row.</summary>
    private const int MinBands = MinLines - 1;

    /// <summary>Fewer columns make no table.</summary>
    private const int MinColumns = 3;

    private readonly IReadOnlyList<Ruling> _lines;
    private readonly List<TextLine> _text;
    private readonly double _size;
    private readonly RuledFrame? _before;
    private readonly (double Left, double Right) _extent;
    private readonly bool _isNumbered;
    private readonly StripedRows _rows;
    private readonly StripedColumns _columns;

    private StripedFrame(
        IReadOnlyList<Ruling> lines,
        IReadOnlyList<Ruling> shades,
        Ruling first,
        List<TextLine> text,
        double size,
        RuledFrame? before
    )
    {
        (_lines, _text, _size, _before) = (lines, text, size, before);
        _extent = (first.Start, first.End);
        _isNumbered = text.Count(line => line.BeginsWithDigit) >= MinNumbers;
        _rows = new StripedRows(first.Start, size);
        _columns = new StripedColumns(lines, shades, first, size, _rows);
    }

    /// <summary>What the lines and stripes of a page draw, from the top.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its text.</param>
    /// <param name="horizontal">Its lines along the page that no line down crosses.</param>
    /// <param name="before">The last such table of the page before, which may go on.</param>
    public static IEnumerable<RuledFrame> Of(SourcePage page, PageWords words, IReadOnlyList<Ruling> horizontal, RuledFrame? before)
    {
        var wide = horizontal.Where(line => line.Length > MinWidth * page.Width).OrderBy(line => line.Position).ToList();
        var found = new List<RuledFrame>();
        foreach (var set in Alike(wide).Where(set => set.Count > 1).OrderByDescending(set => set[0].Length))
        {
            // Lines that merged cells cut belong to the table around them.
            if (found.Exists(frame => set.TrueForAll(line => frame.Holds(line.Position))))
                continue;
            var runs = words.Runs.FindAll(run =>
                run.Run.Box!.Value is var box && box.Left >= set[0].Start - MaxDrift && box.Right <= set[0].End + MaxDrift
            );
            var inside = runs.FindAll(IsInside);
            if (inside.Count == 0)
                continue;
            var size = PageWords.SizeOf(inside);
            var below = TextLine.Of(runs.Where(run => TextLine.MiddleOf(run.Run) > set[^1].Position), size);
            var end = set[^1].IsShade
                ? OpenEnd(below, size)
                : OpenEnd(TextLine.Of(inside, size).FindAll(line => line.Middle > set[^2].Position), below, size);
            if (end is not null)
            {
                set.Add(set[^1] with { Position = end.Value + size });
                inside = runs.FindAll(IsInside);
            }

            if (set.Count < MinLines)
                continue;
            List<Ruling> lines =
            [
                .. horizontal
                    .Append(set[^1])
                    .Distinct()
                    .Where(line => line.Start >= set[0].Start - MaxDrift && line.End <= set[0].End + MaxDrift)
                    .Where(line => line.Position >= set[0].Position && line.Position <= set[^1].Position)
                    .OrderBy(line => line.Position),
            ];
            var shades = page.Rulings.Where(ruling => ruling.IsShade && ruling.Position >= set[0].Position - MaxDrift).ToList();
            found.AddRange(new StripedFrame(lines, shades, set[0], TextLine.Of(inside, size), size, before).Frames());

            bool IsInside((GlyphRun Run, int Index) run) =>
                TextLine.MiddleOf(run.Run) > set[0].Position && TextLine.MiddleOf(run.Run) < set[^1].Position;
        }

        return found;
    }

    // Headings between the last two lines of a page, and a row below them: the table ends with the page, where the last row does.
    private static double? OpenEnd(List<TextLine> headings, List<TextLine> below, double size) =>
        headings.Exists(line => line.Segments.Count >= MinColumns) && below.Exists(line => line.Segments.Count >= MinColumns)
            ? Last(below, below.FindLastIndex(line => line.Segments.Count > 1), size)
            : null;

    // The longest of its cells may go on below the others.
    private static double Last(List<TextLine> lines, int last, double size)
    {
        while (last + 1 < lines.Count && lines[last + 1].Middle - lines[last].Middle < MaxRowGap * size)
            last++;
        return lines[last].Middle;
    }

    // Every other row is shaded: below the last that is, another may follow.
    private static double? OpenEnd(List<TextLine> below, double size)
    {
        TextLine? last = null;
        var isRow = false;
        foreach (var line in below.TakeWhile(line => last is null || line.Middle - last.Middle < MaxRowGap * size))
        {
            isRow |= line.Segments.Count >= MinColumns;
            last = line;
        }

        return isRow ? last!.Middle : null;
    }

    private static List<List<Ruling>> Alike(List<Ruling> lines)
    {
        var sets = new List<List<Ruling>>();
        foreach (var line in lines)
        {
            var same = sets.Find(set => Math.Abs(set[0].Start - line.Start) <= MaxDrift && Math.Abs(set[0].End - line.End) <= MaxDrift);
            if (same is null)
                sets.Add([line]);
            else
                same.Add(line);
        }

        return sets;
    }

    // Two tables of a page have lines alike: what stands alone between two lines and is followed by a row without a number parts them.
    private IEnumerable<RuledFrame> Frames()
    {
        var whole = _lines.Where(IsWhole).ToList();
        var begin = 0;
        for (var i = 1; i + 2 < whole.Count; i++)
        {
            // Above a caption are headings and a row.
            if (
                i - begin < MinBands
                || !IsCaption(Between(whole[i].Position, whole[i + 1].Position), Between(whole[i + 1].Position, whole[i + 2].Position))
            )
                continue;
            if (Frame(whole[begin].Position, whole[i].Position) is { } upper)
                yield return upper;
            begin = i + 1;
        }

        if (Frame(whole[begin].Position, whole[^1].Position) is { } last)
            yield return last;
    }

    private bool IsWhole(Ruling line) => line.Length >= _extent.Right - _extent.Left - (2 * MaxDrift);

    private List<TextLine> Between(double top, double bottom) => _text.FindAll(line => line.Middle > top && line.Middle < bottom);

    // Not at the left, where a row of the table begins, but where rows begin with numbers: headings follow, and they do not.
    // 表2 stands apart from the words behind it.
    private bool IsCaption(List<TextLine> lines, List<TextLine> below) =>
        lines.Count > 0
        && lines.TrueForAll(line => line.Segments.Count < MinColumns)
        && (_isNumbered || lines.TrueForAll(line => line.Segments[0].Left > _extent.Left + (2 * _size)))
        && below.Find(line => line.Segments.Count >= MinColumns) is { } headings
        && !headings.BeginsWithDigit;

    private RuledFrame? Frame(double top, double bottom)
    {
        var text = Between(top, bottom);
        var columns = _columns.Of(text);
        if (_before is { } known && known.Columns.Count >= columns.Count && GoesOn(known, text))
            columns = [.. known.Columns];
        if (columns.Count - 1 < MinColumns)
            return null;
        var lines = _lines.Where(line => line.Position >= top && line.Position <= bottom).ToList();
        var whole = lines.Where(IsWhole).Select(line => line.Position).ToList();
        foreach (var (upper, lower) in whole.Zip(whole.Skip(1)))
        {
            if (
                !lines.Exists(line => line.Position > upper && line.Position < lower)
                && !IsRow(upper, lower, whole.Count - 1, columns[1], isFirst: upper == whole[0])
            )
                lines.AddRange(
                    _rows.Between(Between(upper, lower), columns, upper).Select(edge => new Ruling(true, edge, _extent.Left, _extent.Right))
                );
        }

        List<double> rows = [.. lines.Select(line => line.Position).Order().Aggregate(new List<double>(), Part)];
        return new RuledFrame(columns, rows, new RulingLines(lines, Stripes(text, columns, rows)));
    }

    // The line under a row is cut where a merged cell stands: its pieces are one edge.
    private static List<double> Part(List<double> edges, double next)
    {
        if (edges.Count == 0 || next - edges[^1] > RuledFrame.MaxDrift)
            edges.Add(next);
        return edges;
    }

    // The first of several bands, without a number, is the headings; where there are many bands, each is a row.
    // Where rows have numbers, each line that begins in their column, 小计 too, begins one.
    private bool IsRow(double upper, double lower, int bands, double first, bool isFirst)
    {
        var lines = Between(upper, lower);
        var isTop = isFirst && lines.TrueForAll(line => !line.BeginsWithDigit && !_rows.IsHead(line));
        return bands > MaxBands
            ? isTop || (lines.Count(line => line.BeginsWithDigit && line.Left < first) < MinNumbers && !HasNumbers(lines, first))
            : bands > 1 && isTop;
    }

    private bool HasNumbers(List<TextLine> lines, double edge)
    {
        var narrow = lines.FindAll(line => IsNarrow(line, edge));
        return narrow.Count > 1 && narrow.Exists(line => line.BeginsWithDigit);
    }

    // In the first column nothing else is beside it.
    private bool IsNarrow(TextLine line, double edge) =>
        line.Segments is [var first, var next, ..]
        && next.Left > edge
        && first.Left < _extent.Left + (2 * _size)
        && first.Right - first.Left <= MaxNumber * _size;

    // The few rows on the next page need not show every column.
    private bool GoesOn(RuledFrame before, List<TextLine> text) =>
        Math.Abs(before.Columns[0] - _extent.Left) <= MaxDrift
        && Math.Abs(before.Columns[^1] - _extent.Right) <= MaxDrift
        && text.TrueForAll(line => _rows.IsHead(line) || !before.Columns.Any(edge => line.IsCutAt(edge, _size / 5)));

    // A stripe is the edge of two cells in each row but those that are one line of text over stripes.
    private List<Ruling> Stripes(List<TextLine> text, List<double> columns, List<double> rows)
    {
        var stripes = new List<Ruling>();
        var numbers = text.Find(line => line.BeginsWithDigit)?.Middle ?? double.MinValue;
        foreach (var (upper, lower) in rows.Zip(rows.Skip(1)))
        {
            var own = text.FindAll(line => line.Middle > upper && line.Middle < lower);
            var isOne =
                own.TrueForAll(line => line.Segments.Count == 1)
                && columns.Exists(edge => own.Exists(line => line.Crosses(edge, _size / 3)));
            stripes.AddRange(
                columns
                    .Where(edge =>
                        edge == columns[0]
                        || edge == columns[^1]
                        || !(isOne || _columns.IsShadedOver(edge, upper, lower) || (lower < numbers && IsOver(own, edge)))
                    )
                    .Select(edge => new Ruling(false, edge, upper, lower))
            );
        }

        return stripes;
    }

    // A heading over several columns.
    private bool IsOver(List<TextLine> headings, double edge) => headings.Exists(line => line.Crosses(edge, _size / 3));
}
