using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>The columns of a table of texts.</summary>
internal static class ItemColumns
{
    public static LongColumn<ItemRow>[] All { get; } =
    [
        new("kind", CellType.Text, Phrases.RowItemsKind, row => row.Issue.Kind),
        new("issue", CellType.Text, Phrases.RowItemsIssue, row => row.Issue.Issue.Id),
        new("issueTitle", CellType.Text, Phrases.RowItemsIssueTitle, row => row.Issue.Issue.Title.Text),
        new("status", CellType.Text, Phrases.RowItemsStatus, row => row.Issue.Status),
        new("block", CellType.Whole, Phrases.RowItemsBlock, row => row.Number),
        new("blockKind", CellType.Text, Phrases.RowItemsBlockKind, row => row.Block.Kind.Key()),
        new("label", CellType.Text, Phrases.RowItemsLabel, row => row.Block.Label?.Text),
        new("tableRow", CellType.Whole, Phrases.RowItemsTableRow, row => row.Block.Row),
        new("shared", CellType.Flag, Phrases.RowItemsShared, row => row.Block.Shared),
        new("item", CellType.Text, Phrases.RowItemsItem, row => row.Item),
        new("marker", CellType.Text, Phrases.RowItemsMarker, row => row.Marker),
        new("text", CellType.Text, Phrases.RowItemsText, row => row.Text),
        new("page", CellType.Whole, Phrases.RowItemsPage, row => row.Block.Page),
        new("annex", CellType.Text, Phrases.RowItemsAnnex, row => row.Issue.Annex?.Title.Text),
    ];
}
