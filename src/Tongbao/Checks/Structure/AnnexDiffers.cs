using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Structure;

/// <summary>A notice and the ledger in its annex do not tell of the same issues, or not the same of them.</summary>
internal sealed class AnnexDiffers() : WholeNoticeCheck(new("TB310", "annex-differs", Severity.Warning))
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
                yield return Found(Place.Of(issue), annex.Title.Text, Phrases.AnnexDiffersOnlyAnnex(Named(issue), annex.Title.Text));
            foreach (var issue in notice.All)
            {
                if (told[NameOf(issue)].FirstOrDefault() is not { } again)
                    yield return Found(Place.Of(issue), annex.Title.Text, Phrases.AnnexDiffersOnlyNotice(Named(issue), annex.Title.Text));
                else if (again.Status != issue.Status && again.Status != IssueStatus.Unknown && issue.Status != IssueStatus.Unknown)
                    yield return Found(
                        Place.Of(issue),
                        annex.Title.Text,
                        Phrases.AnnexDiffersStatus(annex.Title.Text, issue.Title.Text, again.Status.Key(), issue.Status.Key())
                    );
            }
        }
    }

    private static string NameOf(Issue issue) => FoldedText.Of(issue.Title.Text).Value;
}
