using Tongbao.Outlining;

namespace Tongbao.Issues.Drafts;

/// <summary>An issue as spans of the manuscript.</summary>
internal sealed record IssueDraft(
    OutlineNode Node,
    Statement Statement,
    IReadOnlyList<BlockDraft> Blocks,
    bool IsSuggestion,
    StatusReading Status
);
