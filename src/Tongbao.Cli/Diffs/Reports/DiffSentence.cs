using System.Globalization;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>What became of a document, for reports that show text.</summary>
internal static class DiffSentence
{
    /// <summary>In one line.</summary>
    public static Phrase Of(DiffResult result) =>
        result.Status switch
        {
            DiffStatus.Same => Phrases.DiffSame(result.Pair.Name),
            DiffStatus.Different => Phrases.DiffDifferent(result.Pair.Name, result.Comparison!.Differences.Length),
            DiffStatus.Missing => Phrases.DiffMissing(result.Pair.Name),
            DiffStatus.New => Phrases.DiffNew(result.Pair.Name),
            DiffStatus.NotRead => Phrases.DiffNotRead(result.Pair.Name, result.Problem!),
        };

    /// <summary>Each difference in a line.</summary>
    public static IEnumerable<string> Differences(DiffResult result) =>
        (result.Comparison?.Differences ?? []).Select(difference =>
            $"{Phrases.Find($"change.{difference.Kind.Key()}")!.In(SpokenLanguage.InData)} {difference.Place}: "
            + (difference.Words ?? $"{difference.Expected ?? "–"} → {difference.Actual ?? "–"}")
        );

    /// <summary>That more of all fields differ than <paramref name="tolerance"/> allows, in the language of data.</summary>
    public static string OverTolerance(DiffTally tally, double tolerance) =>
        Phrases.DiffOverTolerance(Percent(tally.Share), Percent(tolerance)).In(SpokenLanguage.InData);

    /// <summary>A share in percent, without the sign.</summary>
    public static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture);
}
