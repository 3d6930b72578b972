using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;

namespace Tongbao.Tabulation;

/// <summary>Knows the tables that have headings and rows and are no issues: a list of names, a timetable. Their cells are text.</summary>
/// <param name="texts">The words of the cells.</param>
/// <param name="profile">The words of headings.</param>
internal sealed class Lists(CellTexts texts, RuleProfile profile)
{
    /// <summary>The headings are no further down.</summary>
    private const int MaxAbove = 3;

    /// <summary>So many headings are known, or one that numbers the rows.</summary>
    private const int MinKnown = 2;

    /// <summary>So many rows follow the headings.</summary>
    private const int MinRows = 3;

    /// <summary>Null for a table that may be any part of a page.</summary>
    public Table? Of(Grid grid)
    {
        // Names and values are in two columns or in four, as what a site says of a notice is.
        if (grid.Columns is < 3 or 4)
            return null;
        for (var head = 0; head <= MaxAbove && head + MinRows < grid.Rows.Count; head++)
        {
            if (!IsHead(grid.Rows[head]))
                continue;
            return From(grid, head);
        }

        return null;
    }

    /// <summary>All of its cells.</summary>
    public Table Whole(Grid grid) => From(grid, 0);

    private Table From(Grid grid, int row) =>
        new([], [], [], [], []) { Listed = [.. grid.Cells.Where(cell => cell.Row >= row && texts.IsFilled(cell))] };

    private bool IsHead(IEnumerable<GridCell?> row)
    {
        var known = row.OfType<GridCell>().Distinct().Select(cell => profile.ReadColumn(texts[cell])).OfType<ColumnHeading>().ToList();
        return known.Count >= MinKnown || known.Exists(heading => heading.Role == ColumnRole.Number);
    }
}
