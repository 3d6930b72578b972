using System.Text.RegularExpressions;
using Tongbao.Languages;
using Tongbao.Profiles.Patterns;
using Tongbao.Profiles.Rows;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles;

/// <summary>Reads the rows of a profile's tables.</summary>
internal static class RuleReader
{
    private const string Number = "(?<n>[0-9][0-9,]*(?:\\.[0-9]+)?|[零一二两三四五六七八九十百千]+)";

    public static LabelRule Label(ProfileNode row) =>
        new(FoldedText.Of(row.Required("label").Text).Value, row.Required("kind").Member<BlockKind>());

    public static HeadWordRule HeadWord(ProfileNode row) =>
        new(
            row.Required("kind").Member<BlockKind>(),
            [.. row.Required("words").Items.Select(word => FoldedText.Of(word.Text).Value)],
            row.Optional("leads")?.Flag ?? false,
            row.Optional("glued")?.Flag ?? false,
            row.Optional("names") is { } names ? Compile(names) : null
        );

    public static ColumnRule Column(ProfileNode row)
    {
        var role = row.Optional("role")?.Member<ColumnRole>() ?? ColumnRole.Field;
        return new(
            Name(row),
            Pattern(row),
            Examples(row),
            role,
            role == ColumnRole.Number ? BlockKind.Other : row.Required("kind").Member<BlockKind>()
        );
    }

    public static StatusRule Status(ProfileNode row) =>
        new(
            Name(row),
            Pattern(row),
            Examples(row),
            row.Required("status").Member<IssueStatus>(),
            row.Optional("inProse") is { } inProse ? Compile(inProse) : null
        );

    public static ChapterRule Chapter(ProfileNode row) =>
        new(Name(row), Pattern(row), Examples(row), row.Required("kind").Member<ChapterKind>(), Heads(row));

    public static TitleRule Title(ProfileNode row) => new(Name(row), Pattern(row), Examples(row), Heads(row));

    public static NotNoticeRule NotNotice(ProfileNode row) =>
        new(Name(row), Pattern(row), Examples(row), row.Required("in").Member<NoticePart>());

    public static TotalRule Total(ProfileNode row)
    {
        var subject = row.Required("subject");
        return new TotalRule(
            Name(row),
            Pattern(row),
            Examples(row),
            subject.Text == TotalRule.Skip
                ? null
                : EnumKeys.Find<ClaimSubject>(subject.Text) ?? throw subject.Unknown([.. EnumKeys.All<ClaimSubject>(), TotalRule.Skip])
        );
    }

    public static ChromeRule Chrome(ProfileNode row)
    {
        var kind = row.Required("kind");
        return new ChromeRule(
            Name(row),
            Pattern(row),
            Examples(row),
            FurnitureKind.Find(kind.Text) ?? throw kind.Unknown(FurnitureKind.All.Select(known => known.Key))
        );
    }

    public static SeriesRule Series(ProfileNode row) =>
        new(
            Name(row),
            [.. row.Required("forms").Items.Select(Form)],
            row.Optional("level")?.Integer,
            row.Optional("role")?.Member<SeriesRole>() == SeriesRole.Item,
            row.Optional("inline")?.Flag ?? false,
            row.Optional("afterLabel")?.Flag ?? false,
            Examples(row)
        );

    private static List<RuleExample> Examples(ProfileNode row) =>
        [
            .. (row.Optional("examples")?.Entries ?? []).Select(pair => new RuleExample(
                pair.Key,
                pair.Value.Text is "null" ? null : pair.Value.Text
            )),
        ];

    private static MarkerForm Form(ProfileNode node)
    {
        var form = node.Text;
        int open = form.IndexOf('{'),
            close = form.IndexOf('}');
        if (open < 0 || close < open)
            throw node.Error(Phrases.ProfileNoNumeral(form, PhraseValue.Of(["{一}", "{1}", "{n}"]), "{①}"));
        NumeralKind[] kinds = form[(open + 1)..close] switch
        {
            "一" => [NumeralKind.Han],
            "1" => [NumeralKind.Arabic],
            "n" => [NumeralKind.Arabic, NumeralKind.Han],
            "①" => [NumeralKind.Circled],
            "⑴" => [NumeralKind.Parenthesised],
            "⒈" => [NumeralKind.FullStopped],
            "㈠" => [NumeralKind.HanParenthesised],
            var other => throw node.Error(Phrases.ProfileNotNumeral($"{{{other}}}")),
        };
        var after = form[(close + 1)..].Split('→', 2);
        return new MarkerForm(
            FoldedText.Of(form[..open]).Value,
            kinds,
            FoldedText.Of(after[0]).Value,
            FoldedText.Of(after.ElementAtOrDefault(1) ?? "").Value
        );
    }

    private static string Name(ProfileNode row) => row.Required("name").Text;

    private static RulePattern Pattern(ProfileNode row) => Compile(row.Required("pattern"));

    private static HeadingRole? Heads(ProfileNode row) => row.Optional("heads")?.Member<HeadingRole>();

    /// <summary>A pattern, with <c>{n}</c> for a number.</summary>
    public static RulePattern Compile(ProfileNode node)
    {
        try
        {
            return new RulePattern(node.Text.Replace("{n}", Number));
        }
        catch (RegexParseException)
        {
            throw node.Error(Phrases.CausePattern(node.Text));
        }
        catch (NotSupportedException)
        {
            throw node.Error(Phrases.CausePatternBacktracks(node.Text));
        }
    }
}
