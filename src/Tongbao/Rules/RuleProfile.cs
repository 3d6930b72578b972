namespace Tongbao.Rules;

/// <summary>Everything Tongbao knows of how notices word things: ordered tables, read from YAML at run time.</summary>
/// <remarks>
/// In every table the first row that fits wins. The default profile documents each table where it stands, in <c>default.yaml</c>.
/// </remarks>
public sealed class RuleProfile
{
    private static readonly RulePattern Never = new("[^\\s\\S]");

    internal RuleProfile() { }

    /// <summary>The profile that ships with Tongbao.</summary>
    public static RuleProfile Default { get; } = ProfileReader.ReadDefault();

    /// <summary>What the profile calls itself.</summary>
    public string Name { get; internal init; } = "";

    // Arrays where a table is walked for every line: walking a list behind an interface allocates.
    internal SeriesRule[] Series { get; init; } = [];

    internal LabelRule[] Labels { get; init; } = [];

    internal HeadWordRule[] HeadWords { get; init; } = [];

    internal string[] LabelPrefixes { get; init; } = [];

    internal string[] LabelJoiners { get; init; } = [];

    internal string[] LabelSuffixes { get; init; } = [];

    internal IReadOnlyList<PatternRule> Statuses { get; init; } = [];

    internal IReadOnlyList<PatternRule> Chapters { get; init; } = [];

    internal IReadOnlyList<PatternRule> Titles { get; init; } = [];

    internal IReadOnlyList<PatternRule> NotNotices { get; init; } = [];

    internal IReadOnlyList<PatternRule> Totals { get; init; } = [];

    internal IReadOnlyList<PatternRule> Chrome { get; init; } = [];

    internal IReadOnlyList<PatternRule> ChromeWords { get; init; } = [];

    internal IReadOnlyList<PatternRule> AllChrome => field ??= [.. Chrome, .. ChromeWords];

    internal IReadOnlyList<string> PageNumbers { get; init; } = [];

    internal IReadOnlyDictionary<string, RulePattern> Patterns { get; init; } = new Dictionary<string, RulePattern>();

    // Asked at every sentence.
    internal FirstCharacters<SeriesRule> SeriesByStart => field ??= new(Series, series => series.Forms.SelectMany(form => form.Starts));

    internal FirstCharacters<LabelRule> LabelsByStart => field ??= new(Labels, label => label.Label.Take(1));

    /// <summary>The pattern of this name; one that never matches when the profile has none.</summary>
    internal RulePattern this[string pattern] => Patterns.GetValueOrDefault(pattern, Never);

    /// <summary>Reads a profile of the user's own; <c>extends: default</c> lays it over the default one.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="RuleProfileException">The text is no valid profile; the message names file and line.</exception>
    public static RuleProfile Read(TextReader yaml, string file) => ProfileReader.Read(yaml, file);

    /// <summary>This profile's rows before those of <paramref name="below"/>.</summary>
    internal RuleProfile Over(RuleProfile below) =>
        new()
        {
            Name = Name,
            Series = [.. Series, .. below.Series.Where(row => Series.All(mine => mine.Name != row.Name))],
            Labels = [.. Labels, .. below.Labels.Where(row => Labels.All(mine => mine.Label != row.Label))],
            HeadWords = [.. HeadWords, .. below.HeadWords],
            LabelPrefixes = [.. LabelPrefixes, .. below.LabelPrefixes],
            LabelJoiners = [.. LabelJoiners, .. below.LabelJoiners],
            LabelSuffixes = [.. LabelSuffixes, .. below.LabelSuffixes],
            Statuses = [.. Statuses, .. below.Statuses],
            Chapters = [.. Chapters, .. below.Chapters],
            Titles = [.. Titles, .. below.Titles],
            NotNotices = [.. NotNotices, .. below.NotNotices],
            Totals = [.. Totals, .. below.Totals],
            Chrome = [.. Chrome, .. below.Chrome],
            ChromeWords = [.. ChromeWords, .. below.ChromeWords],
            PageNumbers = [.. PageNumbers, .. below.PageNumbers],
            Patterns = below
                .Patterns.Concat(Patterns)
                .GroupBy(pair => pair.Key)
                .ToDictionary(group => group.Key, group => group.Last().Value),
        };
}
