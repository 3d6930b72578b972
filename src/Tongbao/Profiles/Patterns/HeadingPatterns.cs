namespace Tongbao.Profiles.Patterns;

/// <summary>What headings and the prose behind them say of issues. A pattern that a profile lacks never matches.</summary>
/// <param name="Suggestion">How the heading of a single suggestion ends.</param>
/// <param name="ProblemChapter">A chapter without labels that holds issues all the same.</param>
/// <param name="ProblemProse">Prose that goes on with the problem.</param>
/// <param name="ProblemName">Words that name a problem.</param>
/// <param name="Doings">Words of what was done.</param>
/// <param name="Answers">Words that answer a problem.</param>
/// <param name="Demands">Words that demand: 要, 应, 必须.</param>
/// <param name="Reports">Words that report: 已, 完成, counts.</param>
/// <param name="Reference">Words in brackets behind a name that say where it was printed.</param>
internal sealed record HeadingPatterns(
    RulePattern Suggestion,
    RulePattern ProblemChapter,
    RulePattern ProblemProse,
    RulePattern ProblemName,
    RulePattern Doings,
    RulePattern Answers,
    RulePattern Demands,
    RulePattern Reports,
    RulePattern Reference
)
{
    /// <summary>True when folded <paramref name="words"/> tell what is wrong, and hardly what was done.</summary>
    public bool TellProblem(string words) => ProblemProse.Count(words) > 2 * Doings.Count(words);
}
