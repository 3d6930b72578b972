namespace Tongbao.Profiles.Patterns;

/// <summary>Who inspected whom, and when. A pattern that a profile lacks never matches.</summary>
/// <param name="Body">Who inspected.</param>
/// <param name="Round">Which round.</param>
/// <param name="Topic">Of a special inspection; group <c>topic</c>.</param>
/// <param name="BodyTopic">The same in the name of who inspected.</param>
/// <param name="Inspected">Who was inspected, in the opening; group <c>issuer</c>.</param>
/// <param name="Issuer">Who was inspected, in the title; group <c>issuer</c>.</param>
/// <param name="NamedBody">A group whose name holds marks or quotes.</param>
/// <param name="NotInBody">What is no part of such a name.</param>
/// <param name="Act">What an inspection is: group <c>object</c> was inspected.</param>
/// <param name="Inspects">A sentence that tells of one.</param>
/// <param name="OtherDate">Words before a date that is none of the inspection's.</param>
/// <param name="Actor">Who else finds problems: the subject of an act.</param>
/// <param name="OtherTitle">A title that speaks of such an office.</param>
/// <param name="OtherBody">The office itself; group <c>body</c>.</param>
/// <param name="AuditTopic">What was audited; group <c>topic</c>.</param>
/// <param name="Nobody">Words that name no one organisation: 我院党组, 市民政局等4家单位.</param>
/// <param name="Dependants">Behind an organisation's name, those that belong to it; group <c>rest</c>.</param>
internal sealed record InspectionPatterns(
    RulePattern Body,
    RulePattern Round,
    RulePattern Topic,
    RulePattern BodyTopic,
    RulePattern Inspected,
    RulePattern Issuer,
    RulePattern NamedBody,
    RulePattern NotInBody,
    RulePattern Act,
    RulePattern Inspects,
    RulePattern OtherDate,
    RulePattern Actor,
    RulePattern OtherTitle,
    RulePattern OtherBody,
    RulePattern AuditTopic,
    RulePattern Nobody,
    RulePattern Dependants
);
