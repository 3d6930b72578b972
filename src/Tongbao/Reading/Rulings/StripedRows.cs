namespace Tongbao.Reading.Rulings;

/// <summary>Finds the rows of a table that has no lines between them: they begin with the numbers of its first column.</summary>
/// <param name="left">Where the table begins, in points.</param>
/// <param name="size">Of most of the text, in points.</param>
internal sealed class StripedRows(double left, double size)
{
    /// <summary>White as wide as this share of the widest may part two rows.</summary>
    private const double MinRowGap = 0.9;

    /// <summary>What begins at the left and is longer than a number heads what is below, in ems.</summary>
    private const double MinHead = 4;

    /// <summary>True for what begins at the left and is longer than a number: it heads what is below.</summary>
    public bool IsHead(TextLine line) =>
        line.Segments is [var only] && only.Left < left + (2 * size) && only.Right - only.Left > MinHead * size;

    /// <summary>Where rows end: in the white between what belongs to one number and what belongs to the next.</summary>
    public IEnumerable<double> Between(List<TextLine> text, List<double> columns, double top)
    {
        var heads = text.FindAll(line => IsHead(line) && line.Crosses(columns[1], size / 3));
        var numbered = Numbered(text, columns);
        var begins = text.FindAll(line =>
            heads.Contains(line) || (numbered.Count > 0 ? numbered.Contains(line) : line.Segments[0].Right <= columns[1])
        );
        var isTop = StandAtTop(text, begins, columns);
        var edge = top;
        foreach (var (upper, lower) in begins.Zip(begins.Skip(1)))
        {
            if (isTop)
            {
                yield return edge = (text[text.IndexOf(lower) - 1].Middle + lower.Middle) / 2;
                continue;
            }

            // Where the numbers are centred, a row reaches as far below its number as above it.
            var ends = (2 * upper.Middle) - edge;
            var gaps = text.Zip(text.Skip(1)).Where(gap => gap.First.Middle >= upper.Middle && gap.Second.Middle <= lower.Middle).ToList();
            // Between two rows there is more white than between the lines of one; a head is one line.
            var widest = gaps.Max(gap => gap.Second.Middle - gap.First.Middle);
            var (before, behind) = heads.Contains(upper)
                ? gaps[0]
                : gaps.Where(gap => gap.Second.Middle - gap.First.Middle > MinRowGap * widest)
                    .MinBy(gap => Math.Abs(((gap.First.Middle + gap.Second.Middle) / 2) - Math.Min(ends, lower.Middle)));
            yield return edge = (before.Middle + behind.Middle) / 2;
        }
    }

    // 1.… 2.… in the first column: its other lines begin no row. Empty where numbers do not rise by one.
    private static HashSet<TextLine> Numbered(List<TextLine> text, List<double> columns)
    {
        var numbered = text.FindAll(line => line.Number is not null && line.Segments[0].Left < columns[1]);
        return numbered.Count > 1 && numbered.Zip(numbered.Skip(1)).All(pair => pair.Second.Number == pair.First.Number + 1)
            ? [.. numbered]
            : [];
    }

    // Cells that begin at the top: the line of each number begins every cell of its row, that of the first number the table.
    private static bool StandAtTop(List<TextLine> text, List<TextLine> begins, List<double> columns) =>
        begins.Count > 1
        && begins[0] == text[0]
        && begins
            .Zip(begins.Skip(1).Select(line => line.Middle).Append(double.MaxValue))
            .All(row =>
            {
                var first = ColumnsOf(row.First, columns);
                return text.Where(line => line.Middle > row.First.Middle && line.Middle < row.Second)
                    .All(line => first.IsSupersetOf(ColumnsOf(line, columns)));
            });

    private static HashSet<int> ColumnsOf(TextLine line, List<double> columns) =>
        [.. line.Segments.Select(segment => columns.FindLastIndex(edge => edge <= (segment.Left + segment.Right) / 2))];
}
