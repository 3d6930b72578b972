using Tongbao.Languages;

namespace Tongbao.Cli.Diffs;

/// <summary>A pair that was compared, or could not be.</summary>
/// <param name="Pair">What was compared.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Comparison">Null when nothing could be read.</param>
/// <param name="Problem">Which side could not be read, and why; null when both could.</param>
internal sealed record DiffResult(DiffPair Pair, DiffStatus Status, NoticeComparison? Comparison, Phrase? Problem = null)
{
    /// <summary>What is there; null when nothing is, or it could not be read.</summary>
    public Notice? Actual { get; init; }

    /// <summary>True when the notice ran into a limit of time or memory.</summary>
    public bool HitLimit { get; init; }

    public static DiffResult Of(DiffPair pair, NoticeComparison comparison) =>
        new(pair, comparison.Differences.IsEmpty ? DiffStatus.Same : DiffStatus.Different, comparison);
}
