using Tongbao.Text;

namespace Tongbao.Issues.Drafts;

/// <summary>A total that a table states in its last row.</summary>
/// <param name="Subject">What is counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Span">Its cell.</param>
internal sealed record TableTotal(ClaimSubject Subject, decimal Value, TextSpan Span);
