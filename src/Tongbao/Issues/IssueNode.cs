using Tongbao.Outlining;

namespace Tongbao.Issues;

/// <summary>A heading that is an issue.</summary>
/// <param name="Node">The heading.</param>
/// <param name="IsSuggestion">True when it is a suggestion.</param>
/// <param name="Name">Where its name is, for one whose mark is alone on its line; null otherwise.</param>
internal sealed record IssueNode(OutlineNode Node, bool IsSuggestion, OutlineParagraph? Name = null);
