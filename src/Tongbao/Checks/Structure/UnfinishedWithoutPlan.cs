using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Profiles.Patterns;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Structure;

/// <summary>An issue that is not finished, and does not say why or until when.</summary>
internal sealed class UnfinishedWithoutPlan() : NoticeCheck(new("TB306", "unfinished-without-plan", Severity.Warning))
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
            PhraseValue[] missing =
            [
                .. Says(issue, BlockKind.Reason, reason, texts) ? [] : new[] { Phrases.UnfinishedWithoutPlanReason },
                .. issue.LongTerm || Says(issue, BlockKind.Deadline, deadline, texts)
                    ? []
                    : new[] { Phrases.UnfinishedWithoutPlanDeadline },
            ];
            if (missing.Length > 0)
                yield return Found(
                    Place.Of(issue),
                    null,
                    Phrases.UnfinishedWithoutPlan(Named(issue), issue.Status.Key(), PhraseValue.Of(missing))
                );
        }
    }

    private static bool Says(Issue issue, BlockKind kind, RulePattern words, List<string> texts) =>
        issue.Blocks.Any(block => block.Kind == kind) || texts.Any(words.IsMatch);
}
