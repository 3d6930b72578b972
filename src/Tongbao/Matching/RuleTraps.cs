using Tongbao.Languages;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Matching;

/// <summary>Rows of a profile that can never do what they are there for.</summary>
internal static class RuleTraps
{
    private static readonly char[] Colons = [':', '：'];

    /// <summary>Each with its row, and why.</summary>
    public static IEnumerable<(string Rule, Phrase Problem)> Of(RuleProfile profile) =>
        Empty(profile)
            .Concat(Labels(profile.Labels))
            .Concat(Doubled(profile.Labels))
            .Concat(Series(profile.Series))
            .Concat(Unfolded(profile))
            .Concat(Tables(profile).SelectMany(table => Shadowed(table.Name, table.Rows)));

    private static IEnumerable<(string Name, IReadOnlyList<PatternRule> Rows)> Tables(RuleProfile profile) =>
        [
            ("columns", profile.Columns),
            ("statuses", profile.Statuses),
            ("chapters", profile.Chapters),
            ("titles", profile.Titles),
            ("notNotices", profile.NotNotices),
            ("totals", profile.Totals),
            ("chrome", profile.Chrome),
            ("chromeWords", profile.ChromeWords),
        ];

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
        labels.Where(row => row.Label.IndexOfAny(Colons) >= 0).Select(row => (BuiltInRules.Listed(row.Label), Phrases.TrapColon));

    private static IEnumerable<(string, Phrase)> Doubled(IEnumerable<LabelRule> labels) =>
        labels.CountBy(row => row.Label).Where(row => row.Value > 1).Select(row => (BuiltInRules.Listed(row.Key), Phrases.TrapLabel));

    // Patterns see text without blanks, in half-width ASCII and simplified characters.
    private static IEnumerable<(string, Phrase)> Unfolded(RuleProfile profile) =>
        Tables(profile)
            .SelectMany(table => table.Rows, (table, row) => ($"{table.Name}/{row.Name}", row.Pattern.ToString()))
            .Concat(profile.Patterns.Select(known => (known.Name, known.Pattern.ToString())))
            .Select(row => (Rule: row.Item1, Never: string.Concat(OutsideClasses(row.Item2).Where(IsNeverSeen).Distinct())))
            .Where(row => row.Never.Length > 0)
            .Select(row => (row.Rule, Phrases.TrapUnfolded($"“{row.Never}”")));

    // In [（(] one of the characters is enough.
    private static IEnumerable<char> OutsideClasses(string pattern)
    {
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] is '[' or ']')
                inClass = pattern[i] == '[';
            else if (!inClass)
                yield return pattern[i];
        }
    }

    private static bool IsNeverSeen(char character) => !FoldedText.Of(character.ToString()).Span.SequenceEqual([character]);

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
