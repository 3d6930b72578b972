using Tongbao.Documents;
using Tongbao.Documents.Tagged;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Rulings.Joined;

/// <summary>What tells which cells go on over a page, besides words: the tags of the file, and text that both pages paint.</summary>
/// <param name="pages">The pages, by number.</param>
internal sealed class BreakWitnesses(IReadOnlyDictionary<int, SourcePage> pages)
{
    /// <summary>What is cut off by the edge of a page stands this close to the edge of the table, in ems.</summary>
    private const double MaxOff = 1.5;

    private readonly JoinedWords _words = new(pages);
    private readonly Dictionary<JoinedCell, int> _again = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(int Page, int Run)> _overprints = [];

    /// <summary>The pages, by number.</summary>
    public IReadOnlyDictionary<int, SourcePage> Pages => pages;

    /// <summary>What a page paints that the page before has painted.</summary>
    public IReadOnlySet<(int Page, int Run)> Overprints => _overprints;

    /// <summary>
    /// True if two pages paint the same words, each but for what its edge cuts off: Calc paints a cell that the page breaks on both.
    /// </summary>
    /// <param name="upper">The cell above the break.</param>
    /// <param name="lower">That below it.</param>
    public bool ArePaintedTwice(JoinedCell upper, JoinedCell lower)
    {
        var page = upper.Boxes[^1].Page;
        var (cut, left) = (Outside(upper, upper.Boxes[^1], isBelow: true), Outside(lower, lower.Boxes[0], isBelow: false));
        var (before, behind) = (_words.Of(upper.Runs.Where(run => run.Page == page)), _words.Of(lower.Runs));
        var words = before + _words.Of(cut);
        if (words.Length == 0 || cut.Count + left.Count == 0 || words != _words.Of(left) + behind)
            return false;
        _again[lower] = Math.Max(0, before.Length + behind.Length - words.Length);
        _overprints.UnionWith(cut.Concat(left).Where(run => pages[run.Page].Runs[run.Run].Aside is null));
        return true;
    }

    /// <summary>The runs of a cell, without what the page before has painted.</summary>
    public IEnumerable<(int Page, int Run)> Once(JoinedCell cell)
    {
        var again = _again.GetValueOrDefault(cell);
        foreach (var run in cell.Runs)
        {
            if (again <= 0)
            {
                yield return run;
                continue;
            }

            again -= pages[run.Page].Runs[run.Run].Text.Trim().Length;
            _overprints.Add(run);
        }
    }

    /// <summary>For each column whether the cell above goes on in the row below; null where no tags tell it.</summary>
    /// <param name="above">The last row above the break.</param>
    /// <param name="row">The first row below it.</param>
    public IReadOnlyList<bool>? GoOn(JoinedCell?[] above, JoinedCell?[] row)
    {
        var (upper, lower) = (above.Select(TagOf).ToList(), row.Select(TagOf).ToList());
        var filled = lower.FindAll(tag => tag.IsFilled);
        if (filled.Count == 0 || upper.Concat(lower).Any(tag => tag is { IsFilled: true, Cell: null }))
            return null;
        var table = filled[0].Cell!.Table;
        if (!upper.Concat(lower).All(tag => tag.Cell is null || tag.Cell.Table == table))
            return null;
        var isRest = lower.Zip(upper).All(pair => pair.First.Cell is null || pair.First.Cell == pair.Second.Cell);
        var index = filled.Max(tag => RowOf(tag.Cell!));
        return
        [
            .. lower
                .Zip(upper)
                .Select(pair =>
                    pair.First.Cell is { } cell
                        ? cell == pair.Second.Cell
                        : isRest || (pair.Second.Cell is { } begun && RowOf(begun) + begun.RowSpan > index)
                ),
        ];
    }

    private static int RowOf(TaggedCell cell) => cell.Table.Rows.FindIndex(row => row.Contains(cell));

    // The tagged cell that all runs of a cell are in.
    private (bool IsFilled, TaggedCell? Cell) TagOf(JoinedCell? cell)
    {
        if (cell is not { Runs.Count: > 0 })
            return (false, null);
        var tags = cell
            .Runs.Select(run => pages[run.Page].Runs[run.Run].Mark is { } mark ? pages[run.Page].TaggedCells.GetValueOrDefault(mark) : null)
            .Distinct()
            .ToList();
        return (true, tags is [var only] ? only : null);
    }

    // What is painted in the column of a cell and not seen, or seen beyond the edge of the table.
    private List<(int Page, int Run)> Outside(JoinedCell cell, (int Page, Box Box) place, bool isBelow) =>
        [
            .. pages[place.Page]
                .Runs.Index()
                .Where(run =>
                    run.Item is { Box: { } box }
                    && !string.IsNullOrWhiteSpace(run.Item.Text)
                    && (box.Left + box.Right) / 2 is var middle
                    && middle > place.Box.Left
                    && middle < place.Box.Right
                    && (isBelow ? TextLine.MiddleOf(run.Item) - place.Box.Bottom : place.Box.Top - TextLine.MiddleOf(run.Item)) is var off
                    && (run.Item.Aside is null ? off > 0 && off < MaxOff * run.Item.Size : IsHidden(run.Item, off, place.Box))
                )
                .Select(run => (place.Page, run.Index))
                .Except(cell.Runs),
        ];

    private static bool IsHidden(GlyphRun run, double off, Box cell) => run.Aside == FurnitureKind.Hidden && off > cell.Top - cell.Bottom;
}
