using Tongbao.Matching;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Lines as names and values in columns that are known.</summary>
/// <param name="lines">Those of the page.</param>
/// <param name="grid">Their columns.</param>
/// <param name="words">What the lines say.</param>
internal sealed class CardLines(List<TextLine> lines, CardGrid grid, CardWords words)
{
    /// <summary>Values begin this close to where others do, in ems.</summary>
    private const double MaxDrift = 0.3;

    /// <summary>The first line of a paragraph begins further to the right, in ems.</summary>
    private const double Indent = 2;

    /// <summary>White between cards is higher than that between rows, in ems.</summary>
    private const double MinMore = 0.25;

    private readonly List<ColumnHeading?> _names = [];
    private readonly List<double> _starts = [];
    private double _pitch;

    /// <summary>What its names head; null for a name that is not known.</summary>
    public IReadOnlyList<ColumnHeading?> Names => _names;

    /// <summary>The last line of what begins with a name; null where its first line has no place in the columns.</summary>
    public int? From(int at)
    {
        int? end = null;
        var own = new HashSet<string>();
        var last = at;
        for (var i = at; i < lines.Count && (i == at || Pitch(i) <= BareCard.MaxGap * grid.Size); i++)
        {
            if (!grid.Fits(lines[i]) || IsCaption(i, own))
                break;
            if (grid.HasName(lines[i]))
            {
                if (own.Contains(words.Of(i, 0)))
                {
                    // The next card: a table of its own where more white is between them than between rows.
                    var widest = Enumerable.Range(last + 1, i - last).MaxBy(Pitch);
                    if (Pitch(widest) > _pitch + (MinMore * grid.Size))
                        return widest - 1;
                    own.Clear();
                }

                for (var between = last + 1; between <= i; between++)
                    _pitch = Math.Max(_pitch, Pitch(between));
                own.Add(words.Of(i, 0));
                last = i;
            }

            Read(i);
            end = i;
        }

        // What ends it and is no name that is known is not of it.
        while (end > at && lines[end.Value].Segments.Count == 1 && IsUnknown(end.Value))
        {
            _names.RemoveAt(_names.Count - 1);
            end--;
        }

        return end;
    }

    /// <summary>The line its first value begins with: in the middle of its row, a name is below that.</summary>
    /// <param name="at">The line of the first name.</param>
    /// <param name="free">The first line that may be of it.</param>
    /// <param name="rest">Where values of the card begin which may go on here; null for no card.</param>
    public int Begin(int at, int free, double? rest)
    {
        var limit = rest is null ? _pitch + (MinMore * grid.Size) : BareCard.MaxGap * grid.Size;
        if (rest is { } left)
            _starts.Add(left);
        while (at > free && Pitch(at) <= limit && IsValue(lines[at - 1]))
            at--;
        return at;
    }

    /// <summary>Where its names and values are.</summary>
    public BareHead Head(int begin, int end)
    {
        var names = lines.GetRange(begin, end - begin + 1).FindAll(grid.HasName).ConvertAll(line => line.Segments[0]);
        return BareHead.OfNames(
            (names.Min(name => name.Left), names.Max(name => name.Right)),
            (_starts.DefaultIfEmpty(grid.Edges[1]).Min(), grid.Edges[^1])
        );
    }

    private double Pitch(int line) => lines[line].Middle - lines[line - 1].Middle;

    private void Read(int line)
    {
        var (value, second) = (grid.HasName(lines[line]) ? 1 : 0, grid.SecondOf(lines[line]));
        foreach (var place in Enumerable.Range(0, lines[line].Segments.Count))
        {
            if (place < value || place == second)
                _names.Add(words.HeadingOf(line, place));
            else
                _starts.Add(lines[line].Segments[place].Left);
        }
    }

    private bool IsUnknown(int line) => grid.HasName(lines[line]) && words.HeadingOf(line, 0) is null;

    private bool IsValue(TextLine line) => grid.Fits(line) && !grid.HasName(line) && IsAligned(line.Left);

    private bool IsAligned(double left) =>
        _starts.Append(_starts.Min() + (Indent * grid.Size)).Any(start => Math.Abs(left - start) <= MaxDrift * grid.Size);

    // What stands apart above a name that the card has already.
    private bool IsCaption(int line, HashSet<string> own) =>
        lines[line].Segments.Count == 1
        && line + 1 < lines.Count
        && own.Contains(words.Of(line + 1, 0))
        && (grid.HasName(lines[line]) ? IsUnknown(line) : !IsAligned(lines[line].Left));
}
