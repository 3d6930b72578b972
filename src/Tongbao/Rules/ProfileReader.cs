using Tongbao.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Rules;

/// <summary>
/// YAML → <see cref="RuleProfile"/>. Strict: a key that means nothing is an error, so a slip of the pen cannot pass unseen.
/// </summary>
internal sealed class ProfileReader
{
    private const string Number = "(?<n>[0-9][0-9,]*(?:\\.[0-9]+)?|[零一二两三四五六七八九十百千]+)";

    private static readonly string[] SinglePatterns =
    [
        "suggestionHeading",
        "problemChapter",
        "problemProse",
        "problemName",
        "doings",
        "answers",
        "demands",
        "reports",
        "statusLeadIns",
        "statusSubject",
        "statusGroup",
        "longTerm",
        "documentTitles",
        "columnHeadings",
        "rectification",
        "closing",
        "closingInside",
        "preamble",
        "signatureDate",
    ];

    private static readonly string[] BlockKinds =
    [
        "problem",
        "goal",
        "measures",
        "effects",
        "result",
        "reason",
        "nextSteps",
        "deadline",
        "responsible",
        "other",
    ];

    private static readonly string[] Statuses = ["completed", "partial", "ongoing", "notStarted", "unknown"];

    private static readonly string[] ChapterKinds = ["organisation", "problems", "suggestions", "next", "duty"];

    private static readonly string[] Places = ["title", "opening", "preamble"];

    private static readonly string[] Subjects =
    [
        "aspects",
        "issues",
        "suggestions",
        "measures",
        "rules",
        "completed",
        "ongoing",
        "notStarted",
        "recovered",
        "disciplined",
        "other",
        "skip",
    ];

    private readonly ProfileNode _root;

    private ProfileReader(ProfileNode root) => _root = root;

    public static RuleProfile ReadDefault()
    {
        using var stream = typeof(ProfileReader).Assembly.GetManifestResourceStream("Tongbao.Rules.default.yaml")!;
        using var reader = new StreamReader(stream);
        return Read(reader, "default.yaml");
    }

    public static RuleProfile Read(TextReader yaml, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(yaml);
        }
        catch (YamlException e)
        {
            throw new RuleProfileException(file, e.Start.Line, e.Message);
        }

        if (stream.Documents.Count == 0)
            throw new RuleProfileException(file, 1, "the profile is empty");
        var root = new ProfileNode(stream.Documents[0].RootNode, file);
        var profile = new ProfileReader(root).ReadProfile();
        var extends = root.Optional("extends")?.Text;
        root.RejectUnknownKeys();
        return extends switch
        {
            null => profile,
            "default" => profile.Over(RuleProfile.Default),
            _ => throw root.Optional("extends")!.Error($"extends: {extends} is not known; it can only be: default"),
        };
    }

    private RuleProfile ReadProfile() =>
        new()
        {
            Name = _root.Required("name").Text,
            Series = Rows("series", ReadSeries),
            Labels = Rows("labels", row => new LabelRule(
                FoldedText.Of(row.Required("label").Text).Value,
                row.Required("kind").OneOf(BlockKinds)
            )),
            HeadWords = Rows("headWords", ReadHeadWords),
            LabelPrefixes = Rows("labelPrefixes", row => row.Text),
            LabelJoiners = Rows("labelJoiners", row => row.Text),
            LabelSuffixes = Rows("labelSuffixes", row => row.Text),
            Statuses = Rows("statuses", row => ReadPattern(row, "status", Statuses)),
            Chapters = Rows("chapters", row => ReadPattern(row, "kind", ChapterKinds)),
            Titles = Rows("titles", row => ReadPattern(row)),
            NotNotices = Rows("notNotices", row => ReadPattern(row, "in", Places)),
            Totals = Rows("totals", row => ReadPattern(row, "subject", Subjects)),
            Chrome = Rows("chrome", row => ReadPattern(row)),
            ChromeWords = Rows("chromeWords", row => ReadPattern(row)),
            PageNumbers = Rows("pageNumbers", row => FoldedText.Of(row.Text).Value),
            Patterns = ReadSinglePatterns(),
        };

    private T[] Rows<T>(string table, Func<ProfileNode, T> read)
    {
        var rows = new List<T>();
        foreach (var row in _root.Optional(table)?.Items ?? [])
        {
            rows.Add(read(row));
            row.RejectUnknownKeys();
        }

        return [.. rows];
    }

    private Dictionary<string, RulePattern> ReadSinglePatterns()
    {
        var patterns = new Dictionary<string, RulePattern>();
        foreach (var key in SinglePatterns)
        {
            if (_root.Optional(key) is { } node)
                patterns[key] = Compile(node);
        }

        foreach (var group in new[] { "inspection", "contact", "checks" })
        {
            foreach (var (key, node) in _root.Optional(group)?.Entries ?? [])
                patterns[$"{group}.{key}"] = Compile(node);
        }

        return patterns;
    }

    private static PatternRule ReadPattern(ProfileNode row, string? valueKey = null, string[]? values = null) =>
        new(
            row.Required("name").Text,
            valueKey is null ? "" : row.Required(valueKey).OneOf(values!),
            Compile(row.Required("pattern")),
            ReadExamples(row)
        );

    private static SeriesRule ReadSeries(ProfileNode row) =>
        new(
            row.Required("name").Text,
            [.. row.Required("forms").Items.Select(ReadForm)],
            row.Optional("level")?.Integer,
            row.Optional("role")?.Text == "item",
            row.Optional("inline")?.Text == "true",
            ReadExamples(row)
        );

    private static HeadWordRule ReadHeadWords(ProfileNode row) =>
        new(
            row.Required("kind").OneOf(BlockKinds),
            [.. row.Required("words").Items.Select(word => FoldedText.Of(word.Text).Value)],
            row.Optional("leads")?.Text == "true",
            row.Optional("glued")?.Text == "true"
        );

    private static List<RuleExample> ReadExamples(ProfileNode row) =>
        [
            .. (row.Optional("examples")?.Entries ?? []).Select(pair => new RuleExample(
                pair.Key,
                pair.Value.Text is "null" ? null : pair.Value.Text
            )),
        ];

    private static MarkerForm ReadForm(ProfileNode node)
    {
        var form = node.Text;
        int open = form.IndexOf('{'),
            close = form.IndexOf('}');
        if (open < 0 || close < open)
            throw node.Error($"the form {form} has no numeral: write {{一}}, {{1}}, {{n}} or {{①}}");
        NumeralKind[] kinds = form[(open + 1)..close] switch
        {
            "一" => [NumeralKind.Han],
            "1" => [NumeralKind.Arabic],
            "n" => [NumeralKind.Arabic, NumeralKind.Han],
            "①" => [NumeralKind.Circled],
            "⑴" => [NumeralKind.Parenthesised],
            "⒈" => [NumeralKind.FullStopped],
            "㈠" => [NumeralKind.HanParenthesised],
            var other => throw node.Error($"{{{other}}} is no numeral"),
        };
        var after = form[(close + 1)..].Split('→', 2);
        return new MarkerForm(
            FoldedText.Of(form[..open]).Value,
            kinds,
            FoldedText.Of(after[0]).Value,
            FoldedText.Of(after.ElementAtOrDefault(1) ?? "").Value
        );
    }

    private static RulePattern Compile(ProfileNode node)
    {
        try
        {
            return new RulePattern(node.Text.Replace("{n}", Number));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw node.Error(e.Message);
        }
    }
}
