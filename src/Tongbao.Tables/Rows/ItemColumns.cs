using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>The columns of a table of texts.</summary>
internal static class ItemColumns
{
    public static LongColumn<ItemRow>[] All { get; } =
    [
        new("kind", CellType.Text, "Of the issue: issue, suggestion or annexIssue.", row => row.Issue.Kind),
        new("issue", CellType.Text, "Id of the issue.", row => row.Issue.Issue.Id),
        new("issueTitle", CellType.Text, "The name of the problem.", row => row.Issue.Issue.Title.Text),
        new("status", CellType.Text, "Where the issue stands.", row => row.Issue.Status),
        new("block", CellType.Whole, "1-based number of the block in the issue.", row => row.Number),
        new("blockKind", CellType.Text, "measures, effects, result …", row => row.Block.Kind.Key()),
        new("label", CellType.Text, "The label of the block as printed; the heading of its column in a table.", row =>
            row.Block.Label?.Text
        ),
        new("tableRow", CellType.Whole, "Row of the issue in its table, where it has several.", row => row.Block.Row),
        new("shared", CellType.Flag, "True for a cell that is merged over several issues, from the second on.", row => row.Block.Shared),
        new("item", CellType.Text, "1-based number of the item, 2.1 for one in another; empty for text outside of a list.", row =>
            row.Item
        ),
        new("marker", CellType.Text, "What begins the item: 一是, （1）.", row => row.Marker),
        new("text", CellType.Text, "The words.", row => row.Text),
        new("page", CellType.Whole, "1-based page of the block.", row => row.Block.Page),
        new("annex", CellType.Text, "Title of the annex; empty for the notice itself.", row => row.Issue.Annex?.Title.Text),
    ];
}
