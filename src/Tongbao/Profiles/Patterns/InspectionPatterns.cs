namespace Tongbao.Profiles.Patterns;

/// <summary>Who inspected whom, and when. A pattern that a profile lacks never matches.</summary>
/// <param name="Body">Who inspected.</param>
/// <param name="Round">Which round.</param>
/// <param name="Topic">Of a special inspection; group <c>topic</c>.</param>
/// <param name="BodyTopic">The same in the name of who inspected.</param>
/// <param name="Inspected">Who was inspected, in the opening; group <c>issuer</c>.</param>
/// <param name="Issuer">Who was inspected, in the title; group <c>issuer</c>.</param>
internal sealed record InspectionPatterns(
    RulePattern Body,
    RulePattern Round,
    RulePattern Topic,
    RulePattern BodyTopic,
    RulePattern Inspected,
    RulePattern Issuer
);
