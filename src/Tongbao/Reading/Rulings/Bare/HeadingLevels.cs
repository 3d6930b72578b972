namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Lines of text → the headings of columns, and the words that head several of them.</summary>
internal sealed class HeadingLevels
{
    private readonly List<HeadingWords> _leaves = [];
    private readonly List<(HeadingWords Words, double Left, double Right)> _over = [];

    /// <param name="lines">The lines of the headings, from the top.</param>
    public HeadingLevels(IReadOnlyList<TextLine> lines)
    {
        var parts = lines.SelectMany(line =>
            line.Segments.Select(part => new HeadingWords(part.Left, part.Right, line.Middle, line.Middle, line.WordsOf(part)))
        );
        foreach (var part in parts.OrderBy(part => part.Right - part.Left))
        {
            var below = _leaves.FindAll(part.Overlaps);
            if (below.Count > 1)
            {
                _over.Add((part, part.Left, part.Right));
                continue;
            }

            below.ForEach(leaf => _leaves.Remove(leaf));
            _leaves.Add(below.Count == 0 ? part : below[0].With(part));
        }

        _leaves.Sort((one, other) => one.Left.CompareTo(other.Left));
        // Of two columns whose cells begin at the left, the words over them may stand above the white between their headings.
        for (var at = 1; at < _leaves.Count - 1; at++)
        {
            if (!IsOver(_leaves[at], _leaves[at - 1]) || !IsOver(_leaves[at], _leaves[at + 1]))
                continue;
            var (first, last) = Span(at);
            _over.Add((_leaves[at], _leaves[first].Left, _leaves[last].Right));
            _leaves.RemoveAt(at);
        }
    }

    /// <summary>The heading of each column, from the left.</summary>
    public IReadOnlyList<HeadingWords> Leaves => _leaves;

    /// <summary>The words over several headings; where these begin and end.</summary>
    public IReadOnlyList<(HeadingWords Words, double Left, double Right)> Over => _over;

    private static bool IsOver(HeadingWords words, HeadingWords leaf) => words.Bottom < leaf.Top;

    // Of the headings below it and around it, those in whose middle it stands.
    private (int First, int Last) Span(int at)
    {
        var (first, last) = (at - 1, at + 1);
        while (first > 0 && IsOver(_leaves[at], _leaves[first - 1]))
            first--;
        while (last + 1 < _leaves.Count && IsOver(_leaves[at], _leaves[last + 1]))
            last++;
        return (
            from left in Enumerable.Range(first, at - first)
            from right in Enumerable.Range(at + 1, last - at)
            let off = Math.Abs(((_leaves[left].Left + _leaves[right].Right) / 2) - _leaves[at].Centre)
            orderby off, right - left
            select (left, right)
        ).First();
    }
}
