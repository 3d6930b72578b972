using System.Collections.Immutable;
using Tongbao.Comparing;
using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Cli.Viewing;

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

/// <summary>A finding and where it is pinned.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Node">The node it points at; null when it is about the whole notice.</param>
/// <param name="Marks">The printed words it quotes, as far as they stand on its line: offset and length there. Null when they do
/// not.</param>
internal sealed record Pin(Diagnostic Finding, ReviewNode? Node, (int Start, int Length)? Marks)
{
    /// <summary>The numbers that do not agree: 15 ≠ 14. Null where the fault is not one of numbers.</summary>
    public string? Numbers =>
        Finding.Numbers is { Length: > 1 } numbers
            ? string.Join(" ≠ ", numbers.Select(number => number.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture)))
            : null;
}

/// <summary>A difference and where it is pinned.</summary>
/// <param name="Difference">What differs.</param>
/// <param name="Node">The node it stands in, or would; null when no node of the notice is near.</param>
internal sealed record PinnedDifference(Difference Difference, ReviewNode? Node);
