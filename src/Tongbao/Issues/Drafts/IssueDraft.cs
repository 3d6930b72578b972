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

    /// <summary>True when several paragraphs tell what is wrong and what was done, and labels only what came of it.</summary>
    public bool TellsInProse =>
        Blocks.All(block => block.Label.IsEmpty || block.Kind is BlockKind.Effects or BlockKind.Result)
        && Node.Content.Count - Blocks.Count(block => !block.Label.IsEmpty) > 1;
}
