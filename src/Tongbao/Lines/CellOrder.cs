using Tongbao.Documents;

namespace Tongbao.Lines;

/// <summary>Tables in reading order: a table where it begins, cell by cell.</summary>
internal static class CellOrder
{
    /// <summary>Puts the lines of a cell that goes on on the next page behind its first ones.</summary>
    /// <param name="lines">Page by page.</param>
    public static List<Line> OverPages(List<Line> lines)
    {
        var parted = lines
            .Where(line => line.Cell is not null)
            .GroupBy(line => line.Cell!)
            .Where(cell => cell.First().Page != cell.Last().Page)
            .ToDictionary(cell => cell.Key, cell => cell.ToList());
        if (parted.Count == 0)
            return lines;
        return
        [
            .. lines.SelectMany(line =>
                line.Cell is not { } cell || !parted.TryGetValue(cell, out var all) ? [line]
                : ReferenceEquals(line, all[0]) ? all
                : []
            ),
        ];
    }

    /// <summary>The rows of a page.</summary>
    /// <param name="runs">The glyphs of the page.</param>
    /// <param name="rows">Glyphs → rows, from the top.</param>
    public static IEnumerable<List<GlyphRun>> Of(IReadOnlyList<GlyphRun> runs, Func<GlyphRun[], List<List<GlyphRun>>> rows)
    {
        var tops = runs.Where(run => run.Cell is not null)
            .GroupBy(run => run.Cell!.Grid)
            .ToDictionary(table => table.Key, table => table.Min(run => run.Baseline));
        return runs.GroupBy(run => run.Cell)
            .SelectMany(cell => rows([.. cell]).Select(row => (Row: row, Cell: cell.Key, Top: row.Max(run => run.Baseline))))
            .OrderBy(line => line.Cell is null ? line.Top : tops[line.Cell.Grid])
            .ThenBy(line => line.Cell?.Row ?? 0)
            .ThenBy(line => line.Cell?.Column ?? 0)
            .ThenBy(line => line.Top)
            .Select(line => line.Row);
    }
}
