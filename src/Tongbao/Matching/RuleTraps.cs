using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>Rows of a profile that can never do what they are there for.</summary>
internal static class RuleTraps
{
    private static readonly char[] Colons = [':', '：'];

    /// <summary>Each with its row, and why.</summary>
    public static IEnumerable<(string Rule, string Problem)> Of(RuleProfile profile) =>
        Empty(profile)
            .Concat(Labels(profile.Labels))
            .Concat(Series(profile.Series))
            .Concat(Shadowed("columns", profile.Columns))
            .Concat(Shadowed("statuses", profile.Statuses))
            .Concat(Shadowed("chapters", profile.Chapters))
            .Concat(Shadowed("titles", profile.Titles))
            .Concat(Shadowed("notNotices", profile.NotNotices))
            .Concat(Shadowed("totals", profile.Totals))
            .Concat(Shadowed("chrome", profile.Chrome))
            .Concat(Shadowed("chromeWords", profile.ChromeWords));

    // A profile that lies over no other has to say everything itself.
    private static IEnumerable<(string, string)> Empty(RuleProfile profile)
    {
        const string why = "has no rows, and nothing works without one; extends: default lays the profile over the usual rows";
        if (profile.Series.Length == 0)
            yield return ("series", why);
        if (profile.Labels.Length == 0)
            yield return ("labels", why);
        if (!profile.Statuses.Any())
            yield return ("statuses", why);
    }

    private static IEnumerable<(string, string)> Labels(IEnumerable<LabelRule> labels) =>
        labels
            .Where(row => row.Label.IndexOfAny(Colons) >= 0)
            .Select(row => ($"labels/{row.Label}", "a label stands without its colon: this one never fits"));

    // The same form again is read by the row that stands first.
    private static IEnumerable<(string, string)> Series(IReadOnlyList<SeriesRule> rows)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var shadows = row.Forms.Select(form => first.GetValueOrDefault(form.ToString())).ToList();
            if (row.Forms.Length > 0 && shadows.TrueForAll(name => name is not null && name != row.Name))
                yield return ($"series/{row.Name}", $"never fits: series/{shadows[0]} stands before it and has its forms");
            foreach (var form in row.Forms)
                first.TryAdd(form.ToString(), row.Name);
        }
    }

    private static IEnumerable<(string, string)> Shadowed(string table, IReadOnlyList<PatternRule> rows)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!first.TryAdd(row.Pattern.ToString(), row.Name))
                yield return (
                    $"{table}/{row.Name}",
                    $"never fits: {table}/{first[row.Pattern.ToString()]} stands before it and has its pattern"
                );
        }
    }
}
