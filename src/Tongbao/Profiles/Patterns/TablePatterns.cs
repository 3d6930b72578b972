namespace Tongbao.Profiles.Patterns;

/// <summary>Words of tables. A pattern that a profile lacks never matches.</summary>
/// <param name="Total">How a row of totals begins.</param>
/// <param name="Note">How a note begins.</param>
/// <param name="Absent">A cell that says that there is nothing to say.</param>
/// <param name="Caption">How the caption of a table begins.</param>
/// <param name="FilledInBy">Who filled a table in; group <c>issuer</c>.</param>
/// <param name="Office">The office with whose name the title of a table begins; group <c>issuer</c>.</param>
/// <param name="Topic">What problems a title speaks of; group <c>topic</c>.</param>
internal sealed record TablePatterns(
    RulePattern Total,
    RulePattern Note,
    RulePattern Absent,
    RulePattern Caption,
    RulePattern FilledInBy,
    RulePattern Office,
    RulePattern Topic
);
