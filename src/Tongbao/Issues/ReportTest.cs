using System.Text.RegularExpressions;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Matching;
using Tongbao.Paragraphs;
using Tongbao.Vocabulary;

namespace Tongbao.Issues;

/// <summary>Do the issues say what was done? A plan says what is to be done, and feedback only what is wrong.</summary>
internal sealed class ReportTest(Manuscript manuscript, RuleProfile profile)
{
    /// <summary>In this share of the issues something was done.</summary>
    private const double MinTold = 0.4;

    /// <summary>In this share of the names something is wrong.</summary>
    private const double MinProblems = 0.5;

    /// <summary>A text demands when it has this many times as many words of demanding as of reporting.</summary>
    private const int MaxDemands = 2;

    /// <summary>Fewer words of demanding than this say nothing.</summary>
    private const int MinDemands = 2;

    private readonly ChapterKinds _chapters = new(manuscript, profile);

    /// <param name="issues">Those found.</param>
    /// <param name="title">Of the notice, folded.</param>
    public bool Passes(IReadOnlyList<IssueDraft> issues, string title)
    {
        if (issues.Count == 0)
            return true;
        // A name alone tells neither that something was done nor that it was not.
        var told = issues.Where(issue => issue.Blocks.Count > 0 || !issue.Statement.Detail.IsEmpty).ToList();
        if (told.Count == 0 && !(profile.Document.Titles.IsMatch(title) && issues.All(StandsUnderReport)))
            return false;
        if (told.Count(issue => issue.Blocks.Any(IsReport)) < MinTold * told.Count || !TellOfProblems(issues))
            return false;
        // 要坚持分类施策 names what is demanded, and no problem.
        if (issues.Count(issue => Demands(issue.Statement)) >= MinProblems * issues.Count)
            return false;
        int demands = 0,
            reports = 0;
        foreach (var span in issues.SelectMany(issue => issue.Blocks.Where(IsReport)).SelectMany(block => block.AllText))
        {
            var text = manuscript.Fold(span).Value;
            demands += profile.Headings.Demands.Matches(text).Count(Demands);
            reports += profile.Headings.Reports.Count(text);
        }

        return demands <= (MaxDemands * reports) + MinDemands;
    }

    // Without a label the names are problems, or a chapter says that they are: 整改进度较快 under 主要特点 is neither.
    private bool TellOfProblems(IReadOnlyList<IssueDraft> issues) =>
        issues.Any(issue => issue.IsLabelled)
        || issues.Count(issue => IsProblem(issue.Statement)) >= MinProblems * issues.Count
        || (
            issues.Any(issue =>
                issue.Node.Ancestors.Any(node => _chapters.OwnKind(node) is ChapterKind.Problems or ChapterKind.Suggestions)
            ) && !issues.All(issue => _chapters.NamesDuty(issue.Node))
        );

    // 二、反馈问题整改情况: what stands below is reported on, even where only its name is told.
    private bool StandsUnderReport(IssueDraft issue) =>
        issue.Node.Ancestors.Any(node => profile.Document.Rectification.IsMatch(Headings.Words(manuscript, node)));

    private bool Demands(Statement statement) =>
        profile.Headings.Demands.Match(manuscript.Fold(statement.Title).Value) is { Success: true, Index: 0 } match && Demands(match);

    // 重要 and 要求 hold the word, and demand nothing.
    private static bool Demands(Match match) => !match.Groups["not"].Success;

    // What a frame stands around is a problem.
    private bool IsProblem(Statement statement) =>
        statement.Rule != BuiltInRules.FirstSentence || profile.Headings.ProblemName.IsMatch(manuscript.Fold(statement.Title).Value);

    private static bool IsReport(BlockDraft block) =>
        block.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.Result or BlockKind.Other;
}
