using Tongbao.Documents;

namespace Tongbao.Review.Model;

/// <summary>A cell of a table, where the page draws it.</summary>
/// <param name="Box">What its edges enclose, in points.</param>
/// <param name="Kind">What its words became; null for a cell without words.</param>
internal sealed record ReviewCell(Box Box, ReviewKind? Kind)
{
    /// <summary>The cells of the tables of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kinds">What the words of each cell became.</param>
    public static IReadOnlyList<ReviewCell> Of(SourcePage page, IReadOnlyDictionary<GridCell, ReviewKind> kinds) =>
        [
            .. page
                .Runs.Select(run => run.Cell?.Grid)
                .OfType<Grid>()
                .Distinct()
                .SelectMany(grid => grid.Cells)
                .SelectMany(cell =>
                    cell.Places.Where(place => place.Page == page.Number)
                        .Select(place => new ReviewCell(place.Box, kinds.TryGetValue(cell, out var kind) ? kind : null))
                ),
        ];
}
