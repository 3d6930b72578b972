using System.Collections.Immutable;

namespace Tongbao.Review.Model;

/// <summary>All that a review page shows.</summary>
/// <param name="Notice">The notice, its findings in order.</param>
/// <param name="Roots">Its nodes.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Pins">Its findings and where they point.</param>
/// <param name="Differences">Where it is not as it was expected; null when it is compared with nothing.</param>
internal sealed record ReviewModel(
    Notice Notice,
    IReadOnlyList<ReviewNode> Roots,
    IReadOnlyList<ReviewPage> Pages,
    IReadOnlyList<Pin> Pins,
    IReadOnlyList<PinnedDifference>? Differences
)
{
    /// <summary>How many there are of each status, suggestions among them.</summary>
    public static ImmutableSortedDictionary<IssueStatus, int> Statuses(Notice notice) =>
        notice.Issues.Concat(notice.Suggestions).CountBy(issue => issue.Status).ToImmutableSortedDictionary();
}
