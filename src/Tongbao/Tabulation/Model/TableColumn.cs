using Tongbao.Documents;
using Tongbao.Profiles.Rows;
using Tongbao.Vocabulary;

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

    /// <summary>True for the column of a ledger that Tongbao wrote where issues stand: it is no block.</summary>
    public bool IsOwnStatus => IsOwn && Words == LedgerHeads.Status;

    /// <summary>True for the column of such a ledger that states the problems.</summary>
    public bool IsOwnProblem => IsOwn && Words == LedgerHeads.Problem;

    /// <summary>True for one that names a heading above the issue.</summary>
    public bool IsOwnChapter => IsOwn && (Words == LedgerHeads.Aspect || Words.StartsWith(LedgerHeads.Chapter, StringComparison.Ordinal));

    /// <summary>True for a column of a ledger that Tongbao wrote.</summary>
    public bool IsOwn => Headings is [{ Grid.IsOwn: true }, ..];

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
