using Tongbao.Documents;

namespace Tongbao.Lines;

/// <summary>The rows of a page with tables in reading order: a table where it begins, cell by cell.</summary>
internal static class CellOrder
{
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
