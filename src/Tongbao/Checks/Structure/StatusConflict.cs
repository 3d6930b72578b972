using Tongbao.Checks.Model;
using Tongbao.Text;

namespace Tongbao.Checks.Structure;

/// <summary>The heading over an issue says that it is done and the issue that it is not, or the other way round.</summary>
internal sealed class StatusConflict()
    : NoticeCheck(
        new(
            "TB307",
            "status-conflict",
            Severity.Warning,
            "An issue stands in a group of completed issues and says that it goes on, or the reverse.",
            "2.台账不全 stands under （一）已整改完成的问题 and says 正在推进整改",
            "Ask the publisher where the issue stands; Tongbao takes the result block, else the heading."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        foreach (var issue in notice.All)
        {
            var group = issue
                .Path.Reverse()
                .Select(heading => (Heading: heading, Row: notice.StatusWords.OfGroup(FoldedText.Of(heading).Value)))
                .FirstOrDefault(found => found.Row is not null);
            if (group.Row is null)
                continue;
            var said = notice.Statuses[issue].FirstOrDefault(sentence => IsDone(sentence.Status) != IsDone(group.Row.Status));
            if (said is not null)
                yield return Found(
                    said.Place,
                    null,
                    $"{issue.Marker}{issue.Title} stands under {group.Heading} and says {said.Place.Words}"
                );
        }
    }

    private static bool IsDone(IssueStatus status) => status == IssueStatus.Completed;
}
