using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Structure;

/// <summary>An issue whose status nobody can be sure of.</summary>
internal sealed class StatusInDoubt() : WholeNoticeCheck(new("TB308", "status-in-doubt", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        var known = notice.Notice.Issues.Count(issue => issue.Status != IssueStatus.Unknown);
        foreach (var issue in notice.All)
        {
            var said = notice.Statuses[issue].ToList();
            var other = said.FirstOrDefault(sentence =>
                sentence.Status != said[0].Status && (sentence.Status == IssueStatus.Completed) != (said[0].Status == IssueStatus.Completed)
            );
            if (other is not null)
                yield return Found(other.Place, null, Phrases.StatusInDoubtTwo(Named(issue), said[0].Place.Words, other.Place.Words));
            else if (issue.Status != IssueStatus.Unknown)
                continue;
            else if (issue.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Result) is { } result)
                yield return Found(Place.Of(result, issue), null, Phrases.StatusInDoubtUnknown(Named(issue), result.Text.Text));
            else if (known * 2 > notice.Notice.Issues.Length && !notice.Notice.Suggestions.Contains(issue))
                yield return Found(
                    Place.Of(issue),
                    null,
                    Phrases.StatusInDoubtSilent(Named(issue), known, notice.Notice.Issues.Length),
                    notice.Notice.Issues.Length,
                    known
                );
        }
    }
}
