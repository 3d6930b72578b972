using Tongbao.Checks.Model;
using Tongbao.Profiles.Patterns;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Structure;

/// <summary>An issue that is not finished, and does not say why or until when.</summary>
internal sealed class UnfinishedWithoutPlan()
    : NoticeCheck(
        new(
            "TB306",
            "unfinished-without-plan",
            Severity.Warning,
            "An issue that is not finished gives no reason (未完成整改原因), or no time by which it will be (完成时限).",
            "1.纪法意识淡漠 is ongoing and gives no deadline",
            "Ask the publisher; or its label is unknown to the profile."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        var (reason, deadline) = (notice.Profile.Checks.Reason, notice.Profile.Checks.Deadline);
        foreach (
            var issue in notice.Notice.Issues.Where(issue =>
                issue.Status is IssueStatus.Ongoing or IssueStatus.Partial or IssueStatus.NotStarted
            )
        )
        {
            var texts = issue
                .Blocks.Where(block => block.Kind != BlockKind.Problem)
                .SelectMany(NoticeText.Of)
                .Select(passage => FoldedText.Of(passage.Text).Value)
                .ToList();
            string?[] missing =
            [
                Says(issue, BlockKind.Reason, reason, texts) ? null : BlockKind.Reason.Key(),
                issue.LongTerm || Says(issue, BlockKind.Deadline, deadline, texts) ? null : BlockKind.Deadline.Key(),
            ];
            var words = string.Join(" and no ", missing.OfType<string>());
            if (words.Length > 0)
                yield return Found(Place.Of(issue), null, $"{issue.Marker}{issue.Title} is {Status(issue)} and gives no {words}");
        }
    }

    private static bool Says(Issue issue, BlockKind kind, RulePattern words, List<string> texts) =>
        issue.Blocks.Any(block => block.Kind == kind) || texts.Any(words.IsMatch);

    private static string Status(Issue issue) =>
        issue.Status switch
        {
            IssueStatus.Partial => "completed in part",
            IssueStatus.NotStarted => "not started",
            _ => issue.Status.Key(),
        };
}
