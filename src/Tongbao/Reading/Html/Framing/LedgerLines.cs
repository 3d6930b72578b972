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

    /// <summary>A title, a unit and a day over the headings take no more rows.</summary>
    private const int MaxAbove = 3;

    /// <summary>The lines from the first known heading on, and those of the few rows above it.</summary>
    public static IEnumerable<PageLine> Of(IReadOnlyList<PageLine> lines, RuleProfile profile) =>
        lines
            .Where(line => line is { Aside: null, Block.Cell: not null })
            .GroupBy(line => line.Block.Cell!.Grid)
            .SelectMany(table => Of([.. table], profile));

    // 存在的不足 | 改进举措 | 改进时限: words of many things one by one, and of one thing together.
    private static bool TellsOfProblems(HashSet<BlockKind> kinds) =>
        kinds.Contains(BlockKind.Problem)
        && (kinds.Contains(BlockKind.Measures) || kinds.Contains(BlockKind.Effects))
        && kinds.Count(kind => kind != BlockKind.Other) > 2;

    private static IEnumerable<PageLine> Of(List<PageLine> table, RuleProfile profile)
    {
        var known = table
            .GroupBy(line => line.Block.Cell!)
            .Select(cell =>
                (Cell: cell.Key, Heading: profile.ReadColumn(FoldedText.Of(string.Concat(cell.Select(line => line.Text))).Value))
            )
            .Where(cell => cell.Heading is not null)
            .ToList();
        if (
            !known.Exists(cell => cell.Heading is { IsListed: true, Kind: BlockKind.Problem })
            && !known
                .GroupBy(cell => cell.Cell.Row)
                .Any(cells => TellsOfProblems(cells.Select(cell => cell.Heading!.Value.Kind).ToHashSet()))
        )
            return [];
        var row = known.GroupBy(cell => cell.Cell.Row).Where(cells => cells.Count() > 1).Select(cells => (int?)cells.Key).FirstOrDefault();
        var names = known.Where(cell => cell.Cell.Column == 0).Select(cell => cell.Cell.Row).ToList();
        var first = names.Count >= MinNames ? Math.Min(names[0], row ?? names[0]) : row;
        return first is null ? [] : table.Where(line => first <= MaxAbove || line.Block.Cell!.Row >= first);
    }
}
