using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Joined;

/// <summary>The words of cells that may go on over several pages.</summary>
/// <param name="pages">The pages, by number.</param>
internal sealed class JoinedWords(IReadOnlyDictionary<int, SourcePage> pages)
{
    /// <summary>A full line of a cell ends this close to its edge, in ems: less than a character, and the margin of the cell.</summary>
    private const double MaxSlack = 1.5;

    /// <summary>What so many cells of a column end with, its cells end with.</summary>
    private const int MinAlike = 2;

    /// <summary>The words of a cell, without white space between its runs.</summary>
    public string Of(JoinedCell? cell) => cell is null ? "" : Of(cell.Runs);

    /// <summary>The words of runs, each by its page and its place there.</summary>
    public string Of(IEnumerable<(int Page, int Run)> runs) => string.Concat(runs.Select(run => pages[run.Page].Runs[run.Run].Text.Trim()));

    /// <summary>True if words break off at the end of a cell: its last line is full, and no sentence ends there.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">The first column it takes.</param>
    /// <param name="edges">Where the columns begin and end, in points.</param>
    public bool BreakOff(JoinedCell?[] row, int column, IReadOnlyList<double> edges)
    {
        if (row[column] is not { Runs.Count: > 0 } cell || Typesetting.EndsSentence(Of(cell)))
            return false;
        var last = cell
            .Runs.Select(run => pages[run.Page].Runs[run.Run])
            .OrderBy(run => Math.Round(run.Baseline))
            .ThenBy(run => run.Box!.Value.Right)
            .Last();
        var end = column;
        while (end + 1 < row.Length && row[end + 1] == cell)
            end++;
        return edges[end + 1] - last.Box!.Value.Right < MaxSlack * last.Size;
    }

    /// <summary>True if two cells print the same but for numbers, and at least one number.</summary>
    public bool AreAlike(JoinedCell? one, JoinedCell? other) =>
        Of(one) is { Length: > 0 } words
        && words.AsSpan().ContainsAnyInRange('0', '9')
        && one != other
        && NumberShape.Of(words) == NumberShape.Of(Of(other));

    /// <summary>True if a cell ends like the others of its column, and the one before it does not: …方面, of which 面 came later.</summary>
    /// <param name="cell">What may be the rest of the words.</param>
    /// <param name="before">What may be their beginning.</param>
    /// <param name="column">The cells of the column.</param>
    public bool EndLike(JoinedCell cell, JoinedCell? before, IEnumerable<JoinedCell> column)
    {
        var others = column.Where(other => other != before && other.Runs.Count > 0).Select(other => Of(other)[^1]).ToList();
        return others.Count >= MinAlike
            && others.TrueForAll(end => end == others[0])
            && Of(cell)[^1] == others[0]
            && Of(before) is [.., var last]
            && last != others[0];
    }

    /// <summary>True if two cells print together what others of their column do but for numbers: 问题 | 5.</summary>
    /// <param name="upper">The cell above a page break.</param>
    /// <param name="lower">That below it.</param>
    /// <param name="column">The cells of the column above the break.</param>
    public bool AreOne(JoinedCell? upper, JoinedCell? lower, IEnumerable<JoinedCell> column)
    {
        if (Of(upper) is not { Length: > 0 } begun || Of(lower) is not { Length: > 0 } rest)
            return false;
        var shape = NumberShape.Of(begun + rest);
        return shape.Contains('#')
            && NumberShape.Of(begun) != shape
            && column.Where(other => other != upper).Count(other => NumberShape.Of(Of(other)) == shape) >= MinAlike;
    }
}
