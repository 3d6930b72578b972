using System.Text.Json.Nodes;
using Tongbao.Languages;
using Tongbao.Profiles.Rows;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles;

/// <summary>JSON Schema (draft 2020-12) of a rule profile: editors complete keys and values by it, and mark what is unknown.</summary>
/// <param name="language">Of the descriptions.</param>
internal sealed class ProfileSchema(Language language)
{
    private static JsonObject Text => new() { ["type"] = "string" };

    private static JsonObject Flag => new() { ["type"] = "boolean" };

    private JsonObject Pattern => Described(Text, Phrases.ProfileKeyPattern("{n}"));

    private JsonObject Heads => Choice(Phrases.ProfileKeyHeads, EnumKeys.All<HeadingRole>());

    /// <summary>The schema, with a line feed at its end.</summary>
    /// <param name="language">Of the descriptions.</param>
    public static string Write(Language language) => new ProfileSchema(language).Write();

    private string Write()
    {
        var properties = new JsonObject
        {
            ["name"] = Described(Text, Phrases.ProfileKeyName),
            ["extends"] = Described(Text, Phrases.ProfileKeyExtends),
            ["series"] = Table(Phrases.ProfileKeySeries, new(), SeriesFields(), "name", "forms"),
            ["labels"] = Table(Phrases.ProfileKeyLabels, new(), new() { ["label"] = Text, ["kind"] = Kind }, "label", "kind"),
            ["headWords"] = Table(Phrases.ProfileKeyHeadWords, new(), HeadWordFields(), "kind", "words"),
            ["columns"] = Table(Phrases.ProfileKeyColumns, Named(), ColumnFields(), "name", "pattern"),
            ["statuses"] = Table(Phrases.ProfileKeyStatuses, Named(), StatusFields(), "name", "pattern", "status"),
            ["chapters"] = Table(Phrases.ProfileKeyChapters, Named(), ChapterFields(), "name", "pattern", "kind"),
            ["titles"] = Table(Phrases.ProfileKeyTitles, Named(), new() { ["heads"] = Heads }, "name", "pattern"),
            ["notNotices"] = Table(Phrases.ProfileKeyNotNotices, Named(), PartFields(), "name", "pattern", "in"),
            ["totals"] = Table(Phrases.ProfileKeyTotals, Named(), TotalFields(), "name", "pattern", "subject"),
            ["chrome"] = Table(Phrases.ProfileKeyChrome, Named(), FurnitureFields(), "name", "pattern", "kind"),
            ["chromeWords"] = Table(Phrases.ProfileKeyChromeWords, Named(), FurnitureFields(), "name", "pattern", "kind"),
            ["labelPrefixes"] = Words(Phrases.ProfileKeyLabelPrefixes),
            ["labelJoiners"] = Words(Phrases.ProfileKeyLabelJoiners),
            ["labelSuffixes"] = Words(Phrases.ProfileKeyLabelSuffixes),
            ["pageNumbers"] = Words(Phrases.ProfileKeyPageNumbers),
        };
        // Groups of patterns, and patterns that stand alone: those of the default profile.
        foreach (var (name, _) in RuleProfile.Default.Patterns)
        {
            if (name.Split('/') is not [var group, var key])
                properties[name] = Pattern;
            else if (properties[group] is JsonObject known)
                known["properties"]![key] = Pattern;
            else
                properties[group] = new JsonObject
                {
                    ["type"] = "object",
                    ["additionalProperties"] = false,
                    ["properties"] = new JsonObject { [key] = Pattern },
                };
        }

        return JsonText.Document(
            new JsonObject
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = Phrases.ProfileKeyTitle.In(language),
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = properties,
                ["required"] = new JsonArray("name"),
            }
        );
    }

    private JsonObject Kind => Choice(Phrases.ProfileKeyKind, EnumKeys.All<BlockKind>());

    private JsonObject SeriesFields() =>
        new()
        {
            ["name"] = Text,
            ["forms"] = Words(Phrases.ProfileKeyForms("{一}", "{1}", "{n}", PhraseValue.Of(["{①}", "{⑴}", "{⒈}", "{㈠}"]))),
            ["level"] = new JsonObject { ["type"] = "integer", ["description"] = Phrases.ProfileKeyLevel.In(language) },
            ["role"] = Choice(Phrases.ProfileKeyRole, EnumKeys.All<SeriesRole>()),
            ["inline"] = Described(Flag, Phrases.ProfileKeyInline),
            ["afterLabel"] = Described(Flag, Phrases.ProfileKeyAfterLabel),
            ["examples"] = Examples,
        };

    private JsonObject HeadWordFields() =>
        new()
        {
            ["kind"] = Kind,
            ["words"] = Words(Phrases.ProfileKeyWords),
            ["leads"] = Described(Flag, Phrases.ProfileKeyLeads),
            ["glued"] = Flag,
            ["names"] = Described(Pattern, Phrases.ProfileKeyNames),
        };

    private JsonObject ColumnFields() =>
        new() { ["role"] = Choice(Phrases.ProfileKeyColumnRole, EnumKeys.All<ColumnRole>()), ["kind"] = Kind };

    private JsonObject StatusFields() =>
        new()
        {
            ["status"] = Choice(Phrases.ProfileKeyStatus, EnumKeys.All<IssueStatus>()),
            ["inProse"] = Described(Pattern, Phrases.ProfileKeyInProse),
        };

    private JsonObject ChapterFields() =>
        new() { ["kind"] = Choice(Phrases.ProfileKeyChapterKind, EnumKeys.All<ChapterKind>()), ["heads"] = Heads };

    private JsonObject PartFields() => new() { ["in"] = Choice(Phrases.ProfileKeyPart, EnumKeys.All<NoticePart>()) };

    private JsonObject TotalFields() =>
        new() { ["subject"] = Choice(Phrases.ProfileKeySubject, [.. EnumKeys.All<ClaimSubject>(), TotalRule.Skip]) };

    private JsonObject FurnitureFields() =>
        new() { ["kind"] = Choice(Phrases.ProfileKeyFurniture, FurnitureKind.All.Select(kind => kind.Key)) };

    private JsonObject Examples => new() { ["type"] = "object", ["description"] = Phrases.ProfileKeyExamples.In(language) };

    private JsonObject Named() =>
        new()
        {
            ["name"] = Text,
            ["pattern"] = Pattern,
            ["examples"] = Examples,
        };

    private JsonObject Table(Phrase meaning, JsonObject named, JsonObject fields, params string[] required)
    {
        foreach (var (key, value) in fields)
            named[key] = value?.DeepClone();
        return new JsonObject
        {
            ["type"] = "array",
            ["description"] = meaning.In(language),
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = named,
                ["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]),
            },
        };
    }

    private JsonObject Words(Phrase meaning) =>
        new()
        {
            ["type"] = "array",
            ["description"] = meaning.In(language),
            ["items"] = Text,
        };

    private JsonObject Choice(Phrase meaning, IEnumerable<string> values) =>
        new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]), ["description"] = meaning.In(language) };

    private JsonObject Described(JsonObject schema, Phrase meaning)
    {
        schema["description"] = meaning.In(language);
        return schema;
    }
}
