using Tongbao.Text;

namespace Tongbao.Issues.Drafts;

/// <summary>A block of an issue as spans of the manuscript.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Label">The label's words; empty when the block has none.</param>
/// <param name="Syntax">Colon and brackets around the label.</param>
/// <param name="Text">Paragraphs before the first item.</param>
/// <param name="Items">The list.</param>
/// <param name="Paragraphs">Paragraphs after the list.</param>
/// <param name="Rule">Which rule made it.</param>
internal sealed record BlockDraft(
    BlockKind Kind,
    TextSpan Label,
    IReadOnlyList<TextSpan> Syntax,
    IReadOnlyList<TextSpan> Text,
    IReadOnlyList<ItemDraft> Items,
    IReadOnlyList<TextSpan> Paragraphs,
    string Rule
)
{
    /// <summary>True for a cell of a table: its label is the heading of its column, that of many blocks.</summary>
    public bool IsTabulated { get; init; }

    /// <summary>1-based row of the issue in its table; null where the issue has one row.</summary>
    public int? Row { get; init; }

    /// <summary>True if the cell is merged over several issues, and this is not the first of them.</summary>
    public bool IsShared { get; init; }

    /// <summary>Every span of running text, items and their items included, in reading order.</summary>
    public IEnumerable<TextSpan> AllText => [.. Text, .. Items.SelectMany(item => item.AllText), .. Paragraphs];
}
