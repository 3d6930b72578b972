using Tongbao.Checks.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>Two totals of one subject that cannot both hold.</summary>
internal sealed class TotalsContradict()
    : NoticeCheck(
        new(
            "TB204",
            "totals-contradict",
            Severity.Warning,
            "The notice states two different totals for one thing.",
            "measures: 43 (整改措施43条, page 3), 40 (制定整改措施40个, page 4)",
            "Ask the publisher which one holds; Tongbao keeps both."
        )
    )
{
    /// <summary>Subjects of which a notice has one total; how many are completed is also told by group and by class.</summary>
    private static readonly ClaimSubject[] Single = [ClaimSubject.Issues, ClaimSubject.Suggestions, ClaimSubject.Measures];

    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        foreach (var subject in Single)
        {
            // 17大项问题 and 69子项问题 are two counts of one thing.
            var different = notice
                .Claims.Where(claim => claim.Claim.Subject == subject && !claim.IsOfGroup)
                .Select(claim => claim.Claim)
                .Where(claim => claim.Unit is not ("子项" or "小项"))
                .DistinctBy(claim => claim.Value)
                .ToList();
            if (different.Count < 2)
                continue;
            var places = string.Join(
                ", ",
                different.Select(claim => $"{claim.Value} ({claim.Text}{(claim.Page is { } page ? $", page {page}" : "")})")
            );
            yield return Found(
                Place.Of(different[1]),
                subject.Key(),
                $"{subject.Key()}: {places}",
                [.. different.Select(claim => claim.Value)]
            );
        }
    }
}
