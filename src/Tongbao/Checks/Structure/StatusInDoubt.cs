using Tongbao.Checks.Model;

namespace Tongbao.Checks.Structure;

/// <summary>An issue whose status nobody can be sure of.</summary>
internal sealed class StatusInDoubt()
    : NoticeCheck(
        new(
            "TB308",
            "status-in-doubt",
            Severity.Warning,
            "An issue says two things of where it stands, has a result that names no known status, or says nothing while most issues "
                + "of the notice do.",
            "4.台账不全 says 该问题已完成整改, and 正在推进整改",
            "Read the issue; if its words for the status are unknown, add them to a rule profile."
        )
    )
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
                yield return Found(other.Place, null, $"{issue.Marker}{issue.Title} says {said[0].Place.Words}, and {other.Place.Words}");
            else if (issue.Status != IssueStatus.Unknown)
                continue;
            else if (issue.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Result) is { } result)
                yield return Found(
                    Place.Of(result, issue),
                    null,
                    $"{issue.Marker}{issue.Title} has a result that names no known status: {result.Text}"
                );
            else if (known * 2 > notice.Notice.Issues.Length && !notice.Notice.Suggestions.Contains(issue))
                yield return Found(
                    Place.Of(issue),
                    null,
                    $"{issue.Marker}{issue.Title} does not say where it stands, {known} of {notice.Notice.Issues.Length} issues do",
                    notice.Notice.Issues.Length,
                    known
                );
        }
    }
}
