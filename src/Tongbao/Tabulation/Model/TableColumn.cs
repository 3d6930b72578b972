using Tongbao.Documents;
using Tongbao.Profiles.Rows;

namespace Tongbao.Tabulation.Model;

/// <summary>A column of a table, or a row of one with names at the left.</summary>
/// <param name="Headings">Its headings, the outermost first; none where it has no words.</param>
/// <param name="Words">The folded words of the innermost heading.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsKnown">True if its words tell the kind.</param>
internal sealed record TableColumn(IReadOnlyList<GridCell> Headings, string Words, ColumnRole Role, BlockKind Kind, bool IsKnown)
{
    /// <summary>A column without a heading.</summary>
    public static readonly TableColumn Nameless = new([], "", ColumnRole.Field, BlockKind.Other, false);

    /// <summary>The place of the column of numbers among <paramref name="columns"/>; -1 where there is none.</summary>
    public static int IndexOfNumber(IReadOnlyList<TableColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role == ColumnRole.Number)
                return i;
        }

        return -1;
    }
}
