using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>What became of a document, for reports that show text.</summary>
internal static class DiffSentence
{
    /// <summary>In one line.</summary>
    public static string Of(DiffResult result) =>
        result.Status switch
        {
            DiffStatus.Same => $"{result.Pair.Name}: as expected",
            DiffStatus.Different => $"{result.Pair.Name}: {result.Comparison!.Differences.Length} differences",
            DiffStatus.Missing => $"{result.Pair.Name}: it was expected, and there is none",
            DiffStatus.New => $"{result.Pair.Name}: new, nobody expects it",
            DiffStatus.NotRead => $"{result.Pair.Name}: not read: {result.Problem}",
        };

    /// <summary>Each difference in a line.</summary>
    public static IEnumerable<string> Differences(DiffResult result) =>
        (result.Comparison?.Differences ?? []).Select(difference =>
            $"{difference.Kind.Key()} {difference.Place}: "
            + (difference.Words ?? $"{difference.Expected ?? "–"} → {difference.Actual ?? "–"}")
        );
}
