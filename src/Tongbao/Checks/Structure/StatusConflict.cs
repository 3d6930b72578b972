using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Checks.Structure;

/// <summary>The heading over an issue says that it is done and the issue that it is not, or the other way round.</summary>
internal sealed class StatusConflict() : NoticeCheck(new("TB307", "status-conflict", Severity.Warning))
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
                yield return Found(said.Place, null, Phrases.StatusConflict(Named(issue), group.Heading, said.Place.Words));
        }
    }

    private static bool IsDone(IssueStatus status) => status == IssueStatus.Completed;
}
