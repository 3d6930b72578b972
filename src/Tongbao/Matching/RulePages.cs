using Tongbao.Profiles.Rows;
using Tongbao.Vocabulary;

namespace Tongbao.Matching;

/// <summary>Every rule of a profile by the name that <c>explain</c> prints, with what it says.</summary>
internal static class RulePages
{
    public static IEnumerable<(string Rule, string Page)> Of(RuleProfile profile) =>
        [
            .. profile.Series.Select(row =>
                (
                    $"series/{row.Name}",
                    string.Join(" ", row.Forms.Select(form => form.ToString()))
                        + (row.ItemOnly ? "  role: item" : "")
                        + (row.Level is { } level ? $"  level: {level}" : "")
                )
            ),
            .. profile.Labels.Select(row => (BuiltInRules.Listed(row.Label), row.Kind.Key())),
            .. Table("columns", profile.Columns),
            .. Table("statuses", profile.Statuses),
            .. Table("chapters", profile.Chapters),
            .. Table("titles", profile.Titles),
            .. Table("notNotices", profile.NotNotices),
            .. Table("totals", profile.Totals),
            .. Table("chrome", profile.Chrome),
            .. Table("chromeWords", profile.ChromeWords),
            .. profile.Patterns.Select(known => (known.Name, known.Pattern.ToString())),
        ];

    private static IEnumerable<(string, string)> Table(string name, IReadOnlyList<PatternRule> rows) =>
        rows.Select(row => ($"{name}/{row.Name}", $"{(row.Meaning.Length > 0 ? $"{row.Meaning}  " : "")}{row.Pattern}"));
}
