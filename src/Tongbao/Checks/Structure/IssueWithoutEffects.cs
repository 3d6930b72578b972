using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Structure;

/// <summary>An issue that tells no 成效 where the issues beside it do.</summary>
internal sealed class IssueWithoutEffects() : WholeNoticeCheck(new("TB304", "issue-without-effects", Severity.Info))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        // What is not finished need not have had effects.
        var finished = notice.Notice.Issues.Where(issue => issue.Status is IssueStatus.Completed or IssueStatus.Unknown).ToList();
        var with = finished.Count(HasEffects);
        // Where two of three do, one without stands out.
        return 3 * with < 2 * finished.Count
            ? []
            : finished
                .Where(issue => !HasEffects(issue))
                .Select(issue =>
                    Found(Place.Of(issue), null, Phrases.IssueWithoutEffects(Named(issue), with, finished.Count), finished.Count, with)
                );
    }

    private static bool HasEffects(Issue issue) => issue.Blocks.Any(block => block.Kind == BlockKind.Effects);
}
