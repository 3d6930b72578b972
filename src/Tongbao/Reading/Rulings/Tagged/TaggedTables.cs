using Tongbao.Documents;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Rulings.Tagged;

/// <summary>The tables that a tagged PDF says and that its pages show so; those that lines draw are left to their lines.</summary>
internal sealed class TaggedTables
{
    /// <summary>Lines draw a table if this share of its text is between them.</summary>
    private const double MinDrawn = 0.9;

    private readonly Dictionary<(int Page, int Run), GridCell> _cells = [];
    private readonly HashSet<(int Page, int Run)> _repeated = [];
    private readonly ILookup<int, (double Top, double Bottom)> _areas;

    /// <param name="pages">All of the document.</param>
    public TaggedTables(IReadOnlyList<SourcePage> pages)
    {
        var areas = new List<(int Page, double Top, double Bottom)>();
        var tagged = pages.Where(page => page.TaggedCells.Count > 0).ToList();
        var frames = tagged.ToDictionary(page => page.Number, Drawn);
        foreach (var table in tagged.SelectMany(TaggedRun.Of).GroupBy(run => run.Cell.Table))
        {
            var runs = table.ToList();
            if (runs.Count(run => frames[run.Page].Any(frame => frame.Holds(run.Middle))) >= MinDrawn * runs.Count)
                continue;
            var grid = new TaggedGrid(table.Key, runs);
            var heads = new RepeatedHeads(table.Key, runs, pages);
            if (!grid.IsShown(heads, tagged))
                continue;
            areas.AddRange(grid.Areas);
            _repeated.UnionWith(heads.Runs);
            foreach (var (run, cell) in grid.Cells)
                _cells[run] = cell;
        }

        _areas = areas.ToLookup(area => area.Page, area => (area.Top, area.Bottom));
    }

    /// <summary>The cell of each run that is in one.</summary>
    public IReadOnlyDictionary<(int Page, int Run), GridCell> Cells => _cells;

    /// <summary>The headings that later pages repeat.</summary>
    public IReadOnlySet<(int Page, int Run)> RepeatedHeadings => _repeated;

    /// <summary>A page without what is in these tables.</summary>
    public SourcePage Without(SourcePage page) =>
        !_areas.Contains(page.Number)
            ? page
            : page with
            {
                Runs = [.. page.Runs.Select((run, i) => Has((page.Number, i)) ? run with { Aside = FurnitureKind.RepeatedHeading } : run)],
                Rulings = [.. page.Rulings.Where(ruling => !_areas[page.Number].Any(area => Touches(ruling, area)))],
            };

    private bool Has((int Page, int Run) run) => _cells.ContainsKey(run) || _repeated.Contains(run);

    private static IReadOnlyList<RuledFrame> Drawn(SourcePage page) =>
        RuledFrame.Of(RulingLines.Of([.. page.Rulings.Where(ruling => !ruling.IsShade)]));

    private static bool Touches(Ruling ruling, (double Top, double Bottom) area) =>
        ruling.IsHorizontal
            ? ruling.Position > area.Top && ruling.Position < area.Bottom
            : ruling.Start < area.Bottom && ruling.End > area.Top;
}
