using System.Collections.Immutable;

namespace Tongbao.Tables.Rows;

/// <summary>The blocks of an issue as the text of one cell.</summary>
internal static class BlockText
{
    /// <summary>All blocks of <paramref name="kind"/>, in document order; null when there are none.</summary>
    public static string? Of(ImmutableArray<Block> blocks, BlockKind kind)
    {
        var lines = blocks.Where(block => block.Kind == kind).SelectMany(Lines).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static IEnumerable<string> Lines(Block block) =>
        Beginning(block).Concat(block.Items.SelectMany(Lines)).Concat((block.Paragraphs ?? []).Select(paragraph => paragraph.Text));

    // The column's name stands for the label, except where one column holds blocks of any label.
    private static IEnumerable<string> Beginning(Block block) =>
        block switch
        {
            { Kind: BlockKind.Other, Label: { } label } => [$"{label.Text}：{block.Text.Text}"],
            { Text.Text.Length: > 0 } => [block.Text.Text],
            _ => [],
        };

    private static IEnumerable<string> Lines(Item item) => (item.Items ?? []).SelectMany(Lines).Prepend(item.Marker.Text + item.Text.Text);
}
