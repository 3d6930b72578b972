using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>The notice states how many there are of something, and prints another number of them.</summary>
internal sealed class TotalMismatch() : WholeNoticeCheck(new("TB203", "total-mismatch", Severity.Warning))
{
    /// <summary>Which issues a total of how far they have come may mean, and the key of the words for the rule.</summary>
    private static readonly (ClaimSubject Subject, string Rule, IssueStatus[][] Counts)[] Statuses =
    [
        (
            ClaimSubject.Completed,
            "status",
            [
                [IssueStatus.Completed],
            ]
        ),
        (
            ClaimSubject.Ongoing,
            "statusOrPart",
            [
                [IssueStatus.Ongoing, IssueStatus.Partial],
                [IssueStatus.Ongoing],
            ]
        ),
        (
            ClaimSubject.NotStarted,
            "status",
            [
                [IssueStatus.NotStarted],
            ]
        ),
    ];

    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        var (issues, suggestions) = (notice.Notice.Issues, notice.Notice.Suggestions);
        if (issues.IsEmpty)
            return [];
        var spare = Spare(notice);
        return
        [
            .. Compare(notice, ClaimSubject.Issues, "headings", Count.Exactly(issues.Length)),
            .. Compare(notice, ClaimSubject.Suggestions, "suggestionHeadings", Count.Exactly(suggestions.Length)),
            .. Statuses.SelectMany(status =>
                Compare(notice, status.Subject, status.Rule, [.. status.Counts.Select(counts => Count.Of(Known(notice, counts), spare))])
            ),
        ];
    }

    private IEnumerable<Finding> Compare(CheckedNotice notice, ClaimSubject subject, string rule, params IReadOnlyList<Count> printed)
    {
        var claims = Claims(notice, subject);
        // Where two totals differ, the one that fits is the notice's; TB204 tells of the other.
        if (claims.Count == 0 || claims.Any(claim => printed.Any(count => count.Holds(claim.Value))))
            return [];
        return
        [
            Found(
                Place.Of(claims[0]),
                subject.Key(),
                Phrases.TotalMismatch(claims[0].Value, subject.Key(), claims[0].Text.Text, printed[0].Said, rule),
                claims[0].Value,
                printed[0].Least
            ),
        ];
    }

    private static List<Claim> Claims(CheckedNotice notice, ClaimSubject subject) =>
        [
            .. notice
                .Claims.Where(claim =>
                    claim.Claim.Subject == subject
                    && !claim.IsOfSubtotal
                    && (claim.IsPart ? claim.Wholes.All(whole => whole.Subject == ClaimSubject.Issues) : !claim.IsOfGroup)
                )
                .Select(claim => claim.Claim),
        ];

    private static int Known(CheckedNotice notice, IssueStatus[] statuses) =>
        notice.Notice.Issues.Count(issue => statuses.Contains(issue.Status));

    // An issue of which nobody knows where it stands may be any of them, but only one: where the totals together ask for
    // more such issues than there are, none of them is lent.
    private static int Spare(CheckedNotice notice)
    {
        var unknown = Known(notice, [IssueStatus.Unknown]);
        var wanted = Statuses.Sum(status =>
            Claims(notice, status.Subject)
                .Select(claim => status.Counts.Min(counts => Math.Max(0, claim.Value - Known(notice, counts))))
                .DefaultIfEmpty()
                .Min()
        );
        return wanted > unknown ? 0 : unknown;
    }

    /// <summary>How many there are, as far as that is known; both ends included.</summary>
    private readonly record struct Count(int Least, int Most)
    {
        public static Count Exactly(int number) => new(number, number);

        public static Count Of(int known, int spare) => new(known, known + spare);

        public bool Holds(decimal number) => Least <= number && number <= Most;

        public PhraseValue Said => Least == Most ? Least : Phrases.TotalMismatchRange(Least, Most);
    }
}
