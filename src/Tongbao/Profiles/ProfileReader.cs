using Tongbao.Languages;
using Tongbao.Profiles.Patterns;
using Tongbao.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Profiles;

/// <summary>
/// YAML → <see cref="RuleProfile"/>. Strict: an unknown key, role or value is an error with its line, so that no typo passes unseen.
/// </summary>
internal sealed class ProfileReader
{
    private const string Default = "default";

    private readonly ProfileNode _root;
    private readonly RuleProfile? _below;
    private readonly string _file;
    private readonly List<(string Name, RulePattern Pattern)> _patterns = [];
    private readonly List<RowPlace> _places = [];

    private ProfileReader(ProfileNode root, string file, RuleProfile? below) => (_root, _file, _below) = (root, file, below);

    public static RuleProfile ReadDefault()
    {
        using var resource = typeof(ProfileReader).Assembly.GetManifestResourceStream("Tongbao.Profiles.default.tree")!;
        using var reader = new StreamReader(resource);
        return Read(new ProfileNode(new ProfileTree(reader.ReadToEnd()).Read(), "default.yaml"), "default.yaml", null);
    }

    /// <summary>A profile over those that it extends.</summary>
    public static RuleProfile Read(ProfileSource source)
    {
        using var text = new StringReader(source.Text);
        return Read(text, source.Name, source.Base is { } below ? Read(below) : null);
    }

    /// <summary>What names the file that a profile extends; null where it extends none, or the default one.</summary>
    public static ProfileNode? Extended(string yaml, string file)
    {
        using var text = new StringReader(yaml);
        return Guarded(file, () => Root(BoundedYaml.Load(text), file)).Optional("extends") is { Text: not Default } extends
            ? extends
            : null;
    }

    public static RuleProfile Read(TextReader yaml, string file, RuleProfile? below = null) =>
        Guarded(file, () => Read(Root(BoundedYaml.Load(yaml), file), file, below));

    private static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (YamlException e)
        {
            throw new RuleProfileException(file, e.Start.Line, Cause.Of(e));
        }
    }

    private static ProfileNode Root(YamlStream stream, string file)
    {
        if (stream.Documents.Count == 0)
            throw new RuleProfileException(file, 1, Phrases.ProfileEmpty);
        if (stream.Documents.Count > 1)
            throw new ProfileNode(stream.Documents[1].RootNode, file).Error(Phrases.ProfileSecondDocument);
        return new ProfileNode(stream.Documents[0].RootNode, file);
    }

    private static RuleProfile Read(ProfileNode root, string file, RuleProfile? below)
    {
        var profile = new ProfileReader(root, file, Below(root.Optional("extends"), below)).ReadProfile();
        root.RejectUnknownKeys();
        return profile;
    }

    private static RuleProfile? Below(ProfileNode? extends, RuleProfile? below) =>
        extends?.Text switch
        {
            null => null,
            Default => RuleProfile.Default,
            var other => below ?? throw extends.Error(Phrases.ProfileExtends(other)),
        };

    private RuleProfile ReadProfile()
    {
        var top = new PatternGroup(_root, "", _patterns);
        return new(
            ReadHeadings(top, _below?.Headings),
            ReadStatus(top, _below?.Status),
            ReadDocument(top, _below?.Document),
            Group("framing", group => ReadFraming(group, _below?.Framing)),
            Group("inspection", group => ReadInspection(group, _below?.Inspection)),
            Group("contact", group => ReadContact(group, _below?.Contact)),
            Group("checks", group => ReadChecks(group, _below?.Checks))
        )
        {
            Name = _root.Required("name").Text,
            Series = Over(Rows("series", RuleReader.Series), _below?.Series, row => row.Name),
            Labels = Over(Rows("labels", RuleReader.Label), _below?.Labels, row => row.Label),
            HeadWords = Rows("headWords", RuleReader.HeadWord, _below?.HeadWords),
            Columns = Rows("columns", RuleReader.Column, _below?.Columns),
            Tables = Group("tables", group => ReadTables(group, _below?.Tables)),
            LabelPrefixes = Rows("labelPrefixes", row => row.Text, _below?.LabelPrefixes),
            LabelJoiners = Rows("labelJoiners", row => row.Text, _below?.LabelJoiners),
            LabelSuffixes = Rows("labelSuffixes", row => row.Text, _below?.LabelSuffixes),
            Statuses = Rows("statuses", RuleReader.Status, _below?.Statuses),
            Chapters = Rows("chapters", RuleReader.Chapter, _below?.Chapters),
            Titles = Rows("titles", RuleReader.Title, _below?.Titles),
            NotNotices = Rows("notNotices", RuleReader.NotNotice, _below?.NotNotices),
            Totals = Rows("totals", RuleReader.Total, _below?.Totals),
            Chrome = Rows("chrome", RuleReader.Chrome, _below?.Chrome),
            ChromeWords = Rows("chromeWords", RuleReader.Chrome, _below?.ChromeWords),
            PageNumbers = Rows("pageNumbers", row => FoldedText.Of(row.Text).Value, _below?.PageNumbers),
            Patterns = _patterns,
            Places = [.. _places, .. _below?.Places ?? []],
            Below = _below,
        };
    }

    private static HeadingPatterns ReadHeadings(PatternGroup top, HeadingPatterns? below) =>
        new(
            top.Read("suggestionHeading", below?.Suggestion),
            top.Read("problemChapter", below?.ProblemChapter),
            top.Read("problemProse", below?.ProblemProse),
            top.Read("problemName", below?.ProblemName),
            top.Read("doings", below?.Doings),
            top.Read("answers", below?.Answers),
            top.Read("demands", below?.Demands),
            top.Read("reports", below?.Reports),
            top.Read("nameReference", below?.Reference)
        );

    private static StatusPatterns ReadStatus(PatternGroup top, StatusPatterns? below) =>
        new(
            top.Read("statusLeadIns", below?.LeadIns),
            top.Read("statusSubject", below?.Subject),
            top.Read("statusGroup", below?.Group),
            top.Read("statusTail", below?.Tail),
            top.Read("statusCounted", below?.Counted),
            top.Read("longTerm", below?.LongTerm)
        );

    private static DocumentPatterns ReadDocument(PatternGroup top, DocumentPatterns? below) =>
        new(
            top.Read("documentTitles", below?.Titles),
            top.Read("columnHeadings", below?.ColumnHeadings),
            top.Read("rectification", below?.Rectification),
            top.Read("closing", below?.Closing),
            top.Read("closingInside", below?.ClosingInside),
            top.Read("preamble", below?.Preamble),
            top.Read("signatureDate", below?.SignatureDate),
            top.Read("annex", below?.Annex),
            top.Read("contactLine", below?.ContactLine)
        );

    private static FramingPatterns ReadFraming(PatternGroup group, FramingPatterns? below) =>
        new(
            group.Read("titleEnd", below?.TitleEnd),
            group.Read("weakTitleEnd", below?.WeakTitleEnd),
            group.Read("weakTitleSubject", below?.WeakTitleSubject),
            group.Read("titleStart", below?.TitleStart),
            group.Read("notInTitle", below?.NotInTitle),
            group.Read("organisation", below?.Organisation),
            group.Read("partyOrganisation", below?.PartyOrganisation),
            group.Read("address", below?.Address),
            group.Read("letterhead", below?.Letterhead),
            group.Read("foot", below?.Foot),
            group.Read("rights", below?.Rights)
        );

    private static InspectionPatterns ReadInspection(PatternGroup group, InspectionPatterns? below) =>
        new(
            group.Read("body", below?.Body),
            group.Read("round", below?.Round),
            group.Read("topic", below?.Topic),
            group.Read("bodyTopic", below?.BodyTopic),
            group.Read("inspected", below?.Inspected),
            group.Read("issuer", below?.Issuer),
            group.Read("namedBody", below?.NamedBody),
            group.Read("notInBody", below?.NotInBody),
            group.Read("act", below?.Act),
            group.Read("inspects", below?.Inspects),
            group.Read("otherDate", below?.OtherDate),
            group.Read("actor", below?.Actor),
            group.Read("otherTitle", below?.OtherTitle),
            group.Read("otherBody", below?.OtherBody),
            group.Read("auditTopic", below?.AuditTopic),
            group.Read("nobody", below?.Nobody),
            group.Read("dependants", below?.Dependants)
        );

    private static ContactPatterns ReadContact(PatternGroup group, ContactPatterns? below) =>
        new(
            group.Read("phone", below?.Phone),
            group.Read("email", below?.Email),
            group.Read("post", below?.Post),
            group.Read("emailLabel", below?.EmailLabel),
            group.Read("phoneLabel", below?.PhoneLabel),
            group.Read("nextPhone", below?.NextPhone)
        );

    private static TablePatterns ReadTables(PatternGroup group, TablePatterns? below) =>
        new(
            group.Read("total", below?.Total),
            group.Read("note", below?.Note),
            group.Read("absent", below?.Absent),
            group.Read("caption", below?.Caption),
            group.Read("filledInBy", below?.FilledInBy),
            group.Read("office", below?.Office),
            group.Read("topic", below?.Topic)
        );

    private static CheckPatterns ReadChecks(PatternGroup group, CheckPatterns? below) =>
        new(
            group.Read("reason", below?.Reason),
            group.Read("deadline", below?.Deadline),
            group.Read("noParts", below?.NoParts),
            group.Read("noLabel", below?.NoLabel),
            group.Read("furniture", below?.Furniture)
        );

    private T Group<T>(string key, Func<PatternGroup, T> read)
    {
        var node = _root.Optional(key);
        var patterns = read(new PatternGroup(node, $"{key}/", _patterns));
        node?.RejectUnknownKeys();
        return patterns;
    }

    private T[] Rows<T>(string table, Func<ProfileNode, T> read, IEnumerable<T>? below = null)
    {
        var rows = new List<T>();
        foreach (var row in _root.Optional(table)?.Items ?? [])
        {
            rows.Add(read(row));
            if (row.Name is { } name)
                _places.Add(new RowPlace(table, name, _file, row.Line));
            row.RejectUnknownKeys();
        }

        return [.. rows, .. below ?? []];
    }

    // A row replaces the one of the same name below it.
    private static T[] Over<T>(T[] rows, IEnumerable<T>? below, Func<T, string> name) =>
        [.. rows, .. (below ?? []).Where(row => rows.All(mine => name(mine) != name(row)))];
}
