using Tongbao.Outlining;

namespace Tongbao.Issues.Drafts;

/// <summary>An issue as spans of the manuscript.</summary>
internal sealed record IssueDraft(
    OutlineNode Node,
    Statement Statement,
    IReadOnlyList<BlockDraft> Blocks,
    bool IsSuggestion,
    StatusReading Status
)
{
    /// <summary>True when a label opens one of its blocks.</summary>
    public bool IsLabelled => Blocks.Any(block => !block.Label.IsEmpty);

    /// <summary>True when it is told in several paragraphs without a label: only their words tell what each is.</summary>
    public bool IsProse => !IsLabelled && Node.Content.Count > 1;
}
