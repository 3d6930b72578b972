using Tongbao.Matching;
using Tongbao.Reading.Html.Markup;
using Tongbao.Text;

namespace Tongbao.Reading.Html.Framing;

/// <summary>
/// Finds the lines of tables whose columns or rows have headings that only a notice has: they are no part of the page around it.
/// </summary>
internal static class LedgerLines
{
    /// <summary>In a table with names at the left, so many rows begin with a known one.</summary>
    private const int MinNames = 3;

    /// <summary>The lines from the first known heading on.</summary>
    public static IEnumerable<PageLine> Of(IReadOnlyList<PageLine> lines, RuleProfile profile) =>
        lines
            .Where(line => line is { Aside: null, Block.Cell: not null })
            .GroupBy(line => line.Block.Cell!.Grid)
            .SelectMany(table => Of([.. table], profile));

    private static IEnumerable<PageLine> Of(List<PageLine> table, RuleProfile profile)
    {
        var known = table
            .GroupBy(line => line.Block.Cell!)
            .Select(cell =>
                (Cell: cell.Key, Heading: profile.ReadColumn(FoldedText.Of(string.Concat(cell.Select(line => line.Text))).Value))
            )
            .Where(cell => cell.Heading is not null)
            .ToList();
        if (!known.Exists(cell => cell.Heading is { IsListed: true, Kind: BlockKind.Problem }))
            return [];
        var row = known.GroupBy(cell => cell.Cell.Row).Where(cells => cells.Count() > 1).Select(cells => (int?)cells.Key).FirstOrDefault();
        var names = known.Where(cell => cell.Cell.Column == 0).Select(cell => cell.Cell.Row).ToList();
        var first = names.Count >= MinNames ? Math.Min(names[0], row ?? names[0]) : row;
        return first is null ? [] : table.Where(line => line.Block.Cell!.Row >= first);
    }
}
