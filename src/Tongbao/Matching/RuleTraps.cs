using Tongbao.Languages;
using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>Rows of a profile that can never do what they are there for.</summary>
internal static class RuleTraps
{
    private static readonly char[] Colons = [':', '：'];

    /// <summary>Each with its row, and why.</summary>
    public static IEnumerable<(string Rule, Phrase Problem)> Of(RuleProfile profile) =>
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
    private static IEnumerable<(string, Phrase)> Empty(RuleProfile profile)
    {
        var why = Phrases.TrapEmpty;
        if (profile.Series.Length == 0)
            yield return ("series", why);
        if (profile.Labels.Length == 0)
            yield return ("labels", why);
        if (!profile.Statuses.Any())
            yield return ("statuses", why);
    }

    private static IEnumerable<(string, Phrase)> Labels(IEnumerable<LabelRule> labels) =>
        labels.Where(row => row.Label.IndexOfAny(Colons) >= 0).Select(row => ($"labels/{row.Label}", Phrases.TrapColon));

    // The same form again is read by the row that stands first.
    private static IEnumerable<(string, Phrase)> Series(IReadOnlyList<SeriesRule> rows)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var shadows = row.Forms.Select(form => first.GetValueOrDefault(form.ToString())).ToList();
            if (row.Forms.Length > 0 && shadows.TrueForAll(name => name is not null && name != row.Name))
                yield return ($"series/{row.Name}", Phrases.TrapForms($"series/{shadows[0]}"));
            foreach (var form in row.Forms)
                first.TryAdd(form.ToString(), row.Name);
        }
    }

    private static IEnumerable<(string, Phrase)> Shadowed(string table, IReadOnlyList<PatternRule> rows)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!first.TryAdd(row.Pattern.ToString(), row.Name))
                yield return ($"{table}/{row.Name}", Phrases.TrapPattern($"{table}/{first[row.Pattern.ToString()]}"));
        }
    }
}
