namespace Tongbao.Issues.Drafts;

/// <summary>The issues of a text, and whether it is a notice at all.</summary>
internal sealed record IssueSet(IReadOnlyList<IssueDraft> Issues, bool IsNotice);
