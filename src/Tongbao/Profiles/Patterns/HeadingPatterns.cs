namespace Tongbao.Profiles.Patterns;

/// <summary>What headings and the prose behind them say of issues. A pattern that a profile lacks never matches.</summary>
/// <param name="Suggestion">How the heading of a single suggestion ends.</param>
/// <param name="ProblemChapter">A chapter without labels that holds issues all the same.</param>
/// <param name="ProblemProse">Prose that goes on with the problem.</param>
internal sealed record HeadingPatterns(RulePattern Suggestion, RulePattern ProblemChapter, RulePattern ProblemProse);
