using Tongbao.Outlining;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>An issue as spans of the manuscript.</summary>
internal sealed record IssueDraft(
    OutlineNode Node,
    Statement Statement,
    IReadOnlyList<BlockDraft> Blocks,
    bool IsSuggestion,
    StatusReading Status
);

/// <summary>A problem statement: as printed, and the name in it.</summary>
/// <param name="Heading">Marker, frame and final stop included.</param>
/// <param name="Title">The name without its frame.</param>
/// <param name="Detail">What follows the title; empty when nothing does.</param>
/// <param name="FrameTail">The end of a frame whose name runs on into the detail; empty otherwise.</param>
/// <param name="Rule">Which rule found the name.</param>
internal sealed record Statement(TextSpan Heading, TextSpan Title, TextSpan Detail, TextSpan FrameTail, string Rule)
{
    /// <summary>Fields in brackets behind the name: （责任单位：…；完成时限：…）.</summary>
    public IReadOnlyList<BlockDraft> Fields { get; init; } = [];

    /// <summary>A bracket behind the name that says where the issue stands; empty when there is none.</summary>
    public TextSpan StatusBracket { get; init; }
}

/// <summary>A block of an issue as spans of the manuscript.</summary>
/// <param name="Kind">Contract name.</param>
/// <param name="Label">The label's words; empty when the block has none.</param>
/// <param name="Syntax">Colon and brackets around the label.</param>
/// <param name="Text">Paragraphs before the first item.</param>
/// <param name="Items">The list.</param>
/// <param name="Paragraphs">Paragraphs after the list.</param>
/// <param name="Rule">Which rule made it.</param>
internal sealed record BlockDraft(
    string Kind,
    TextSpan Label,
    IReadOnlyList<TextSpan> Syntax,
    IReadOnlyList<TextSpan> Text,
    IReadOnlyList<ItemDraft> Items,
    IReadOnlyList<TextSpan> Paragraphs,
    string Rule
)
{
    /// <summary>Every span of running text, items and their items included, in reading order.</summary>
    public IEnumerable<TextSpan> AllText => [.. Text, .. Items.SelectMany(item => item.AllText), .. Paragraphs];
}

/// <summary>An item of a list as spans of the manuscript.</summary>
internal sealed class ItemDraft(TextSpan marker, string rule)
{
    public TextSpan Marker { get; } = marker;

    public string Rule { get; } = rule;

    /// <summary>Its paragraphs, up to its own list.</summary>
    public List<TextSpan> Text { get; } = [];

    /// <summary>Its own list.</summary>
    public List<ItemDraft> Items { get; } = [];

    public IEnumerable<TextSpan> AllText => [.. Text, .. Items.SelectMany(item => item.AllText)];
}

/// <summary>Where an issue stands and where that was read.</summary>
/// <param name="Status">Contract name: completed, partial, ongoing, notStarted or unknown.</param>
/// <param name="LongTerm">长期坚持 and the like.</param>
/// <param name="From">result, heading or text; null when unknown.</param>
/// <param name="Rule">The row of the profile; null when unknown.</param>
internal sealed record StatusReading(string Status, bool LongTerm, string? From, string? Rule);
