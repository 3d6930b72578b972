using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>Measures and aspects: what counts as one is the notice's own choice, so a difference is only worth knowing.</summary>
internal sealed class CountDiffers() : WholeNoticeCheck(new("TB209", "count-differs", Severity.Info))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.Notice.Issues.IsEmpty
            ? []
            :
            [
                .. Compare(notice, ClaimSubject.Measures, "measures", () => [notice.All.Sum(Measures)]),
                .. Compare(notice, ClaimSubject.Aspects, "aspects", () => Aspects(notice)),
            ];

    private IEnumerable<Finding> Compare(CheckedNotice notice, ClaimSubject subject, string rule, Func<IReadOnlyList<int>> count)
    {
        var claims = notice.Notice.Claims.Where(claim => claim.Subject == subject).ToList();
        IReadOnlyList<int> counted = claims.Count == 0 ? [] : count();
        return counted.All(count => count == 0) || claims.Any(claim => counted.Any(count => count == claim.Value))
            ? []
            :
            [
                Found(
                    Place.Of(claims[0]),
                    subject.Key(),
                    Phrases.CountDiffers(
                        claims[0].Value,
                        subject.Key(),
                        claims[0].Text.Text,
                        PhraseValue.Of(counted.Select(count => (PhraseValue)count)),
                        rule
                    ),
                    [claims[0].Value, .. counted]
                ),
            ];
    }

    private static int Measures(Issue issue) =>
        issue.Blocks.Where(block => block.Kind == BlockKind.Measures).Sum(block => Math.Max(1, block.Items.Length));

    // Headings that group issues by where they stand are no aspects, and one heading over all issues parts nothing.
    private static List<int> Aspects(CheckedNotice notice)
    {
        var paths = notice
            .Notice.Issues.Select(issue =>
                issue.Path.Where(heading => notice.StatusWords.OfGroup(FoldedText.Of(heading).Value) is null).ToList()
            )
            .ToList();
        return
        [
            .. Enumerable
                .Range(1, paths.Max(path => path.Count))
                .Select(depth => paths.Select(path => string.Join('\n', path.Take(depth))).Distinct().Count())
                .Where(count => count > 1)
                .Distinct(),
        ];
    }
}
