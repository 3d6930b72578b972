namespace Tongbao.Profiles.Patterns;

/// <summary>Words that the checks look for. A pattern that a profile lacks never matches.</summary>
/// <param name="Reason">Why an issue is not finished.</param>
/// <param name="Deadline">Until when it will be.</param>
/// <param name="NoParts">Words after a number that compare it with others.</param>
/// <param name="NoLabel">Words before a colon that are no label.</param>
/// <param name="Furniture">Furniture between Chinese characters; group <c>value</c>.</param>
internal sealed record CheckPatterns(
    RulePattern Reason,
    RulePattern Deadline,
    RulePattern NoParts,
    RulePattern NoLabel,
    RulePattern Furniture
);
