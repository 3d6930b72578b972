namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Finds where the columns of names and of values end: two of them, or four with names in every other one.</summary>
/// <param name="lines">Those of the page.</param>
/// <param name="size">Of most of the text, in points.</param>
/// <param name="words">What its lines say.</param>
internal sealed class CardColumns(List<TextLine> lines, double size, CardWords words)
{
    /// <summary>Between a name and its value, in ems.</summary>
    private const double MinGap = 0.3;

    /// <summary>So many lines have a second name at one place; one is enough where it has both names and both values.</summary>
    private const int MinSeconds = 2;

    /// <summary>Longer values may follow: where a second name begins, they end this close to it, in ems.</summary>
    private const double MaxWhite = 1;

    private readonly double _left = lines.Count == 0 ? 0 : lines.Min(line => line.Left) - size;
    private readonly double _right = lines.Count == 0 ? 0 : lines.Max(line => line.Right) + size;

    /// <summary>The edges that they may have, from the left, in points: those of four columns first.</summary>
    /// <param name="at">The line the first name is on.</param>
    public IEnumerable<IReadOnlyList<double>> Of(int at)
    {
        if (Four(at) is { } four)
            yield return four;
        if (Two(at) is { } two)
            yield return two;
    }

    private double[]? Two(int at)
    {
        if (lines[at].Segments.Count != 2)
            return null;
        var (right, value) = (lines[at].Segments[0].Right, lines[at].Segments[1].Left);
        foreach (var line in Block(at).Select(i => lines[i]))
        {
            var name = line.Segments[0];
            if (name.Left >= value - size)
            {
                value = Math.Min(value, name.Left);
                continue;
            }

            if (line.Segments.Count > 2 || name.Right + (MinGap * size) >= value)
                break;
            right = Math.Max(right, name.Right);
            value = line.Segments.Count == 2 ? Math.Min(value, line.Segments[1].Left) : value;
        }

        return right + (MinGap * size) < value ? [_left, (right + value) / 2, _right] : null;
    }

    private double[]? Four(int at)
    {
        var block = Block(at).ToList();
        var fields = block.FindAll(i => words.IsField(i) && Overlap(lines[i].Segments[0], lines[at].Segments[0]));
        var pairs = fields.ConvertAll(i => (Line: i, Second: Second(i))).FindAll(pair => pair.Second > 0);
        if (pairs.Count < MinSeconds && !pairs.Exists(pair => pair.Second == 2 && lines[pair.Line].Segments.Count == 4))
            return null;
        var names = pairs.ConvertAll(pair => lines[pair.Line].Segments[pair.Second]);
        var values = fields.FindAll(i => Second(i) != 1 && !words.IsListed(i, 1)).ConvertAll(i => lines[i].Segments[1].Left);
        if (values.Count == 0 || !names.TrueForAll(name => Overlap(name, names[0])))
            return null;
        var (first, value) = (fields.Max(i => lines[i].Segments[0].Right), values.Min());
        var (second, end) = (names.Min(name => name.Left), names.Max(name => name.Right));
        var last = pairs.Min(pair => lines[pair.Line].Segments[pair.Second + 1].Left);
        if (first + (MinGap * size) >= value || value >= second || end + (MinGap * size) >= last)
            return null;
        var before = block
            .SelectMany(i => lines[i].Segments)
            .Where(part => part.Left >= value && part.Right <= second)
            .Select(part => part.Right)
            .Append(second - (MaxWhite * size))
            .Max();
        return [_left, (first + value) / 2, (before + second) / 2, (end + last) / 2, _right];
    }

    // The lines down to where the first name is there again.
    private IEnumerable<int> Block(int at)
    {
        for (var i = at; i < lines.Count && (i == at || lines[i].Middle - lines[i - 1].Middle <= BareCard.MaxGap * size); i++)
        {
            if (i > at && words.Of(i, 0) == words.Of(at, 0))
                yield break;
            yield return i;
        }
    }

    // The place of the only other name of a line, a value behind it; 0 where there is none.
    private int Second(int line)
    {
        var listed = Enumerable.Range(1, lines[line].Segments.Count - 1).Where(place => words.IsListed(line, place)).ToList();
        return listed is [var second] && second + 1 < lines[line].Segments.Count ? second : 0;
    }

    private static bool Overlap((double Left, double Right) one, (double Left, double Right) other) =>
        one.Left < other.Right && other.Left < one.Right;
}
