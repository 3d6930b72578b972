using System.Globalization;

namespace Tongbao.Tables.Rows;

/// <summary>A text of a block of an issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Block">The block.</param>
/// <param name="Number">1-based number of the block in the issue.</param>
/// <param name="Item">Ordinals of the item and of those around it, 2.1; null for text outside of the list.</param>
/// <param name="Marker">Of the item.</param>
/// <param name="Text">The words.</param>
internal sealed record ItemRow(IssueRow Issue, Block Block, int Number, string? Item, string? Marker, string Text)
{
    /// <summary>All texts of a notice, in its order.</summary>
    public static IEnumerable<ItemRow> Of(Notice notice) =>
        IssueRow.Of(notice).SelectMany(row => row.Issue.Blocks.SelectMany((block, index) => Of(row, block, index + 1)));

    private static IEnumerable<ItemRow> Of(IssueRow row, Block block, int number)
    {
        var own = new ItemRow(row, block, number, null, null, block.Text.Text);
        return (block.Text.Text.Length > 0 ? [own] : Enumerable.Empty<ItemRow>())
            .Concat(block.Items.SelectMany((item, index) => Of(own, item, "", index + 1)))
            .Concat((block.Paragraphs ?? []).Select(paragraph => own with { Text = paragraph.Text }));
    }

    private static IEnumerable<ItemRow> Of(ItemRow own, Item item, string above, int number)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{above}{number}");
        return (item.Items ?? [])
            .SelectMany((inner, index) => Of(own, inner, place + ".", index + 1))
            .Prepend(own with { Item = place, Marker = item.Marker.Text, Text = item.Text.Text });
    }
}
