using Tongbao.Checks.Model;
using Tongbao.Text;

namespace Tongbao.Checks.Structure;

/// <summary>A notice and the ledger in its annex do not tell of the same issues, or not the same of them.</summary>
internal sealed class AnnexDiffers()
    : NoticeCheck(
        new(
            "TB310",
            "annex-differs",
            Severity.Warning,
            "The annex tells the issues of the notice once more: one of them is missing on one side, or has another status there.",
            "附件1 整改任务清单 says that 台账不全 is ongoing, the notice that it is completed",
            "Ask the publisher which of the two holds; Tongbao keeps both."
        )
    )
{
    /// <summary>Issues are the same ones where this share of the annex is in the notice.</summary>
    private const double MinShared = 0.5;

    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        foreach (var annex in notice.Notice.Annexes ?? [])
        {
            var own = notice.All.ToLookup(NameOf);
            var told = annex.Issues.ToLookup(NameOf);
            var shared = told.Count(same => own.Contains(same.Key));
            if (shared == 0 || shared < MinShared * Math.Min(told.Count, own.Count))
                continue;
            foreach (var issue in annex.Issues.Where(issue => !own.Contains(NameOf(issue))))
                yield return Found(
                    Place.Of(issue),
                    annex.Title.Text,
                    $"{issue.Marker}{issue.Title} is in {annex.Title} and not in the notice"
                );
            foreach (var issue in notice.All)
            {
                if (told[NameOf(issue)].FirstOrDefault() is not { } again)
                    yield return Found(Place.Of(issue), annex.Title.Text, $"{issue.Marker}{issue.Title} is not in {annex.Title}");
                else if (again.Status != issue.Status && again.Status != IssueStatus.Unknown && issue.Status != IssueStatus.Unknown)
                    yield return Found(
                        Place.Of(issue),
                        annex.Title.Text,
                        $"{annex.Title} says that {issue.Title} is {Say(again.Status)}, the notice that it is {Say(issue.Status)}"
                    );
            }
        }
    }

    private static string NameOf(Issue issue) => FoldedText.Of(issue.Title.Text).Value;

    private static string Say(IssueStatus status) => Vocabulary.IssueStatusWords.Words(status).English;
}
