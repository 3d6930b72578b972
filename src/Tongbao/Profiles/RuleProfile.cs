using Tongbao.Profiles;
using Tongbao.Profiles.Patterns;
using Tongbao.Profiles.Rows;

namespace Tongbao;

/// <summary>Everything Tongbao knows of how notices word things: ordered tables, read from YAML at run time.</summary>
/// <remarks>In every table the first row that fits wins. <c>default.yaml</c> documents each table.</remarks>
public sealed class RuleProfile
{
    internal RuleProfile(
        HeadingPatterns headings,
        StatusPatterns status,
        DocumentPatterns document,
        FramingPatterns framing,
        InspectionPatterns inspection,
        ContactPatterns contact,
        CheckPatterns checks
    ) =>
        (Headings, Status, Document, Framing, Inspection, Contact, Checks) = (
            headings,
            status,
            document,
            framing,
            inspection,
            contact,
            checks
        );

    /// <summary>The profile that ships with Tongbao.</summary>
    public static RuleProfile Default { get; } = ProfileReader.ReadDefault();

    /// <summary>What the profile calls itself.</summary>
    public string Name { get; internal init; } = "";

    // Arrays where a table is walked for every line: walking a list behind an interface allocates.
    internal SeriesRule[] Series { get; init; } = [];

    internal LabelRule[] Labels { get; init; } = [];

    internal HeadWordRule[] HeadWords { get; init; } = [];

    internal ColumnRule[] Columns { get; init; } = [];

    internal TablePatterns Tables { get; init; } =
        new(
            RulePattern.Never,
            RulePattern.Never,
            RulePattern.Never,
            RulePattern.Never,
            RulePattern.Never,
            RulePattern.Never,
            RulePattern.Never
        );

    internal string[] LabelPrefixes { get; init; } = [];

    internal string[] LabelJoiners { get; init; } = [];

    internal string[] LabelSuffixes { get; init; } = [];

    internal IReadOnlyList<StatusRule> Statuses { get; init; } = [];

    internal IReadOnlyList<ChapterRule> Chapters { get; init; } = [];

    internal IReadOnlyList<TitleRule> Titles { get; init; } = [];

    internal IReadOnlyList<NotNoticeRule> NotNotices { get; init; } = [];

    internal IReadOnlyList<TotalRule> Totals { get; init; } = [];

    internal IReadOnlyList<ChromeRule> Chrome { get; init; } = [];

    internal IReadOnlyList<ChromeRule> ChromeWords { get; init; } = [];

    internal IReadOnlyList<ChromeRule> AllChrome => field ??= [.. Chrome, .. ChromeWords];

    internal IReadOnlyList<string> PageNumbers { get; init; } = [];

    internal HeadingPatterns Headings { get; }

    internal StatusPatterns Status { get; }

    internal DocumentPatterns Document { get; }

    internal FramingPatterns Framing { get; }

    internal InspectionPatterns Inspection { get; }

    internal ContactPatterns Contact { get; }

    internal CheckPatterns Checks { get; }

    /// <summary>The patterns of the groups above by the name that <c>rules list</c> prints; those that never match are left out.</summary>
    internal IReadOnlyList<(string Name, RulePattern Pattern)> Patterns { get; init; } = [];

    /// <summary>Where its rows stand, its own before those of the profile below.</summary>
    internal IReadOnlyList<RowPlace> Places { get; init; } = [];

    /// <summary>The profile it lies over; null where it extends none.</summary>
    internal RuleProfile? Below { get; init; }

    // Asked at every sentence.
    internal FirstCharacters<SeriesRule> SeriesByStart => field ??= new(Series, series => series.Forms.SelectMany(form => form.Starts));

    internal FirstCharacters<LabelRule> LabelsByStart => field ??= new(Labels, label => label.Label.Take(1));

    /// <summary>Reads a profile of the user's own; <c>extends: default</c> lays it over the default one.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="RuleProfileException">The text is no valid profile; the message names file and line.</exception>
    public static RuleProfile Read(TextReader yaml, string file) => ProfileReader.Read(yaml, file);
}
