namespace Tongbao.Profiles.Patterns;

/// <summary>Words of tables. A pattern that a profile lacks never matches.</summary>
/// <param name="Total">How a row of totals begins.</param>
/// <param name="Note">How a note begins.</param>
/// <param name="Absent">A cell that says that there is nothing to say.</param>
/// <param name="Caption">How the caption of a table begins.</param>
internal sealed record TablePatterns(RulePattern Total, RulePattern Note, RulePattern Absent, RulePattern Caption);
