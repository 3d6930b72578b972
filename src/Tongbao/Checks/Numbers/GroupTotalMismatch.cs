using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>A heading states how many issues follow under it, and another number of them does.</summary>
internal sealed class GroupTotalMismatch() : WholeNoticeCheck(new("TB210", "group-total-mismatch", Severity.Warning))
{
    private static readonly ClaimSubject[] Subjects =
    [
        ClaimSubject.Issues,
        ClaimSubject.Suggestions,
        ClaimSubject.Completed,
        ClaimSubject.Ongoing,
        ClaimSubject.NotStarted,
    ];

    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from claim in notice.Claims
        where claim.IsOfGroup && Subjects.Contains(claim.Claim.Subject)
        let section = claim.In!.Section!
        let counted = notice.All.Where(issue => !claim.IsOfSubtotal || Counts(claim.Claim.Subject, issue.Status))
        let printed = Below(section, counted.Select(issue => issue.Id).ToHashSet())
        where (printed > 0 || claim.IsOfSubtotal) && printed != claim.Claim.Value
        select Found(
            Place.Of(section),
            $"{section.Marker}{claim.Claim.Subject.Key()}",
            Phrases.GroupTotalMismatch((section.Marker ?? section.Title).Text, claim.Claim.Value, claim.Claim.Text.Text, printed),
            claim.Claim.Value,
            printed
        );

    // A heading groups issues by where they stand, a 小计 counts those of each status.
    private static bool Counts(ClaimSubject subject, IssueStatus status) =>
        subject switch
        {
            ClaimSubject.Completed => status == IssueStatus.Completed,
            ClaimSubject.Ongoing => status is IssueStatus.Ongoing or IssueStatus.Partial,
            ClaimSubject.NotStarted => status == IssueStatus.NotStarted,
            _ => true,
        };

    private static int Below(Section section, HashSet<string> ids) =>
        section.Issues.Count(ids.Contains) + section.Sections.Sum(child => Below(child, ids));
}
