using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Matching;

/// <summary>Runs the examples that a profile carries beside its rules.</summary>
internal static class RuleExamples
{
    /// <summary>How many examples <paramref name="profile"/> carries.</summary>
    public static int Count(RuleProfile profile) => All(profile).Count();

    /// <summary>The examples that are not kept: the row does not fit, gives something else, or an earlier row takes the text.</summary>
    public static IReadOnlyList<BrokenExample> Broken(RuleProfile profile) =>
        [
            .. All(profile)
                .Select(run => new BrokenExample(run.Rule, run.Example.Text, run.Example.Gives, run.Outcome))
                .Where(run => run.Actual != run.Expected),
        ];

    private static IEnumerable<(string Rule, RuleExample Example, string? Outcome)> All(RuleProfile profile) =>
        [
            .. profile.Series.SelectMany(row =>
                row.Examples.Select(example => ($"series/{row.Name}", example, Number(profile, row, example.Text)))
            ),
            .. Table("columns", profile.Columns, (row, _) => row.Meaning),
            .. Table("statuses", profile.Statuses, (row, _) => row.Meaning),
            .. Table("chapters", profile.Chapters, (row, _) => row.Meaning),
            .. Table("titles", profile.Titles, (_, match) => match.Groups["name"].Value),
            .. Table("notNotices", profile.NotNotices, (_, _) => "true"),
            .. Table("totals", profile.Totals, Total),
        ];

    private static IEnumerable<(string, RuleExample, string?)> Table<T>(string name, IReadOnlyList<T> rows, Func<T, Match, string> outcome)
        where T : PatternRule
    {
        foreach (var row in rows)
        {
            foreach (var example in row.Examples)
            {
                var text = Fold(example.Text);
                var first = rows.FirstOrDefault(candidate => candidate.Pattern.IsMatch(text));
                // An example that must not fit asks this row alone; one that must fit asks who takes the text first.
                var taker = example.Gives is null ? (row.Pattern.IsMatch(text) ? row : null) : first;
                yield return ($"{name}/{row.Name}", example, taker is null ? null : outcome(taker, taker.Pattern.Match(text)));
            }
        }
    }

    private static string? Number(RuleProfile profile, SeriesRule row, string text) =>
        profile.ReadMarker(Fold(text)) is { } marker && marker.Series == row ? marker.Number.ToString(CultureInfo.InvariantCulture) : null;

    private static string Total(TotalRule row, Match match)
    {
        if (row.Subject is null)
            return row.Meaning;
        var value = Numerals.ValueOf(match.Groups["n"].Value) * Numerals.FactorOf(match.Groups["u"].Value);
        return $"{row.Meaning} {value?.ToString("0.####", CultureInfo.InvariantCulture)}";
    }

    private static string Fold(string text) => FoldedText.Of(text).Value;
}
