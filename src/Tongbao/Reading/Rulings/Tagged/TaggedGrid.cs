using Tongbao.Documents;
using Tongbao.Documents.Tagged;

namespace Tongbao.Reading.Rulings.Tagged;

/// <summary>A table that a tagged PDF says → its grid, and whether its pages show it so.</summary>
internal sealed class TaggedGrid
{
    /// <summary>Cells may reach into each other by no more than this, in ems: glyphs are wider than their advance.</summary>
    private const double Slack = 0.34;

    private readonly List<TaggedRun> _runs;
    private readonly double _slack;
    private readonly Grid? _grid;
    private readonly Dictionary<TaggedCell, GridCell> _laid = [];

    /// <param name="table">The table.</param>
    /// <param name="runs">Its text.</param>
    public TaggedGrid(TaggedTable table, List<TaggedRun> runs)
    {
        (_runs, _slack) = (runs, Slack * runs.Max(run => run.Run.Size));
        var builder = new GridBuilder();
        foreach (var row in table.Rows.Where(row => row.Count > 0))
        {
            builder.BeginRow();
            foreach (var cell in row)
            {
                if (builder.Add(cell.RowSpan, cell.ColumnSpan) is { } added)
                    _laid[cell] = added;
            }
        }

        _grid = builder.Finish();
    }

    /// <summary>The cell of each run.</summary>
    public IEnumerable<((int Page, int Run) Run, GridCell Cell)> Cells => _runs.Select(run => ((run.Page, run.Index), _laid[run.Cell]));

    /// <summary>Where it is on each page, from the top, in points.</summary>
    public IEnumerable<(int Page, double Top, double Bottom)> Areas =>
        _runs
            .GroupBy(run => run.Page)
            .Select(page => (page.Key, page.Min(run => run.Run.Box!.Value.Top), page.Max(run => run.Run.Box!.Value.Bottom)));

    /// <summary>
    /// True if it is a table, and its pages show it so: cells are beside and below each other as they are said to be, and what is between
    /// them is in one of them.
    /// </summary>
    /// <param name="heads">What it repeats on its pages, which is taken out of it.</param>
    /// <param name="pages">Those with cells.</param>
    public bool IsShown(RepeatedHeads heads, IReadOnlyList<SourcePage> pages)
    {
        _runs.RemoveAll(run => heads.Runs.Contains((run.Page, run.Index)));
        if (_grid is null || _grid.Columns < 2 || _grid.Rows.Count < 2 || !_runs.TrueForAll(run => _laid.ContainsKey(run.Cell)))
            return false;
        var places = _runs
            .GroupBy(run => (run.Page, Cell: _laid[run.Cell]))
            .Select(cell => (cell.Key.Page, cell.Key.Cell, Box: Around(cell.Select(run => run.Run.Box!.Value))))
            .ToList();
        if (!places.GroupBy(place => place.Cell.Row).Any(row => row.Count() > 1) || !AreBeside(places) || !AreBelow(places))
            return false;
        if (!pages.All(page => AreAlone(page, heads)))
            return false;
        foreach (var (page, cell, box) in places)
            cell.Put((page, box));
        return true;
    }

    private static Box Around(IEnumerable<Box> boxes) =>
        boxes.Aggregate(
            (all, box) =>
                new Box(
                    Math.Min(all.Left, box.Left),
                    Math.Min(all.Top, box.Top),
                    Math.Max(all.Right, box.Right),
                    Math.Max(all.Bottom, box.Bottom)
                )
        );

    // On each page, what is in a column ends before the next one begins.
    private bool AreBeside(List<(int Page, GridCell Cell, Box Box)> places)
    {
        foreach (var page in places.GroupBy(place => place.Page))
        {
            var ends = new double[_grid!.Columns];
            Array.Fill(ends, double.MinValue);
            foreach (var (_, cell, box) in page)
                ends[cell.Column + cell.ColumnSpan - 1] = Math.Max(ends[cell.Column + cell.ColumnSpan - 1], box.Right);
            for (var column = 1; column < ends.Length; column++)
                ends[column] = Math.Max(ends[column], ends[column - 1]);
            // A cell over several columns may be narrower than they are, and say nothing of where they begin.
            if (
                page.Any(place =>
                    place.Cell.Column > 0 && place.Box.Left < ends[place.Cell.Column - 1] - _slack && place.Cell.ColumnSpan == 1
                )
            )
                return false;
        }

        return true;
    }

    // From row to row each column goes down its page, and on to later ones.
    private bool AreBelow(List<(int Page, GridCell Cell, Box Box)> places)
    {
        var ends = new (int Page, double Bottom)[_grid!.Columns];
        foreach (var (page, cell, box) in places.OrderBy(place => place.Cell.Row).ThenBy(place => place.Page))
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                if (page < ends[column].Page || (page == ends[column].Page && box.Top < ends[column].Bottom - _slack))
                    return false;
                ends[column] = (page, box.Bottom);
            }
        }

        return true;
    }

    // No other text of the page is where the table is.
    private bool AreAlone(SourcePage page, RepeatedHeads heads)
    {
        var own = _runs.Where(run => run.Page == page.Number).Select(run => run.Index).ToHashSet();
        if (own.Count == 0)
            return true;
        var area = Around(own.Select(i => page.Runs[i].Box!.Value));
        return !page
            .Runs.Index()
            .Any(run =>
                run.Item is { Box: { } box, Aside: null, Slanted: false }
                && !own.Contains(run.Index)
                && !string.IsNullOrWhiteSpace(run.Item.Text)
                && TextLine.MiddleOf(run.Item) is var middle
                && middle > area.Top
                && middle < area.Bottom
                && (box.Left + box.Right) / 2 > area.Left
                && (box.Left + box.Right) / 2 < area.Right
                && !heads.Runs.Contains((page.Number, run.Index))
            );
    }
}
