using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>Two totals of one subject that cannot both hold.</summary>
internal sealed class TotalsContradict() : WholeNoticeCheck(new("TB204", "totals-contradict", Severity.Warning))
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
            var totals = different.Select(claim =>
                (PhraseValue)(
                    claim.Page is { } page
                        ? Phrases.TotalsContradictTotalOn(claim.Value, claim.Text.Text, page)
                        : Phrases.TotalsContradictTotal(claim.Value, claim.Text.Text)
                )
            );
            yield return Found(
                Place.Of(different[1]),
                subject.Key(),
                Phrases.TotalsContradict(subject.Key(), PhraseValue.Of(totals)),
                [.. different.Select(claim => claim.Value)]
            );
        }
    }
}
