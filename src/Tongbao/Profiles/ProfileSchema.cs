using System.Text.Json.Nodes;
using Tongbao.Profiles.Rows;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Profiles;

/// <summary>JSON Schema (draft 2020-12) of a rule profile: editors complete keys and values by it, and mark what is unknown.</summary>
internal static class ProfileSchema
{
    private static JsonObject Text => new() { ["type"] = "string" };

    private static JsonObject Flag => new() { ["type"] = "boolean" };

    private static JsonObject Pattern =>
        new() { ["type"] = "string", ["description"] = ".NET regular expression without backtracking, over folded text; {n} is a number." };

    private static JsonObject Heads => Choice("A heading of this kind is itself one.", EnumKeys.All<HeadingRole>());

    /// <summary>The schema, with a line feed at its end.</summary>
    public static string Write()
    {
        var properties = new JsonObject
        {
            ["name"] = Described(Text, "What explain and rules list call the profile."),
            ["extends"] = Described(
                Text,
                "default, or a file relative to this one: what the profile lies over; its own rows are tried first."
            ),
            ["series"] = Table("How series are numbered.", new(), SeriesFields(), "name", "forms"),
            ["labels"] = Table("What a labelled block is.", new(), new() { ["label"] = Text, ["kind"] = Kind }, "label", "kind"),
            ["headWords"] = Table("Words by which a label that nobody knows tells its kind.", new(), HeadWordFields(), "kind", "words"),
            ["columns"] = Table("Headings of columns that are no labels.", Named(), ColumnFields(), "name", "pattern"),
            ["statuses"] = Table("Where an issue stands.", Named(), StatusFields(), "name", "pattern", "status"),
            ["chapters"] = Table("What a chapter is about.", Named(), ChapterFields(), "name", "pattern", "kind"),
            ["titles"] = Table("Frames around the name of a problem.", Named(), new() { ["heads"] = Heads }, "name", "pattern"),
            ["notNotices"] = Table("What tells that a text is no notice.", Named(), PartFields(), "name", "pattern", "in"),
            ["totals"] = Table("Totals that a notice states.", Named(), TotalFields(), "name", "pattern", "subject"),
            ["chrome"] = Table("What a web site puts around a notice, whole lines.", Named(), FurnitureFields(), "name", "pattern", "kind"),
            ["chromeWords"] = Table("The same, words of a line.", Named(), FurnitureFields(), "name", "pattern", "kind"),
            ["labelPrefixes"] = Words("Words that may stand before a label."),
            ["labelJoiners"] = Words("Words that join two labels."),
            ["labelSuffixes"] = Words("Words that may end a label."),
            ["pageNumbers"] = Words("Forms of page numbers, # for the number."),
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
                ["title"] = "A rule profile of Tongbao",
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = properties,
                ["required"] = new JsonArray("name"),
            }
        );
    }

    private static JsonObject Kind => Choice("What the block holds.", EnumKeys.All<BlockKind>());

    private static JsonObject SeriesFields() =>
        new()
        {
            ["name"] = Text,
            ["forms"] = Words("{一} a Han numeral, {1} an Arabic one, {n} either, {①} {⑴} {⒈} {㈠} ready-made signs."),
            ["level"] = new JsonObject { ["type"] = "integer", ["description"] = "The customary depth." },
            ["role"] = Choice("item never heads a section.", EnumKeys.All<SeriesRole>()),
            ["inline"] = Described(Flag, "Also found in the middle of a paragraph."),
            ["afterLabel"] = Described(Flag, "Its first number may directly follow a label."),
            ["examples"] = Examples,
        };

    private static JsonObject HeadWordFields() =>
        new()
        {
            ["kind"] = Kind,
            ["words"] = Words("The words."),
            ["leads"] = Described(Flag, "Decides wherever it stands in the label."),
            ["glued"] = Flag,
            ["names"] = Described(Pattern, "What may follow a word and name who or what is meant."),
        };

    private static JsonObject ColumnFields() =>
        new() { ["role"] = Choice("number prints the numbers of issues.", EnumKeys.All<ColumnRole>()), ["kind"] = Kind };

    private static JsonObject StatusFields() =>
        new()
        {
            ["status"] = Choice("Where the issue stands.", EnumKeys.All<IssueStatus>()),
            ["inProse"] = Described(Pattern, "In prose the row holds only in a sentence that this fits too."),
        };

    private static JsonObject ChapterFields() =>
        new() { ["kind"] = Choice("What it is about.", EnumKeys.All<ChapterKind>()), ["heads"] = Heads };

    private static JsonObject PartFields() => new() { ["in"] = Choice("Where it stands.", EnumKeys.All<NoticePart>()) };

    private static JsonObject TotalFields() =>
        new() { ["subject"] = Choice("What is counted.", [.. EnumKeys.All<ClaimSubject>(), TotalRule.Skip]) };

    private static JsonObject FurnitureFields() =>
        new() { ["kind"] = Choice("What it is set aside as.", FurnitureKind.All.Select(kind => kind.Key)) };

    private static JsonObject Examples =>
        new() { ["type"] = "object", ["description"] = "For rules test: a text, and what the row makes of it; null: it must not fit." };

    private static JsonObject Named() =>
        new()
        {
            ["name"] = Text,
            ["pattern"] = Pattern,
            ["examples"] = Examples,
        };

    private static JsonObject Table(string meaning, JsonObject named, JsonObject fields, params string[] required)
    {
        foreach (var (key, value) in fields)
            named[key] = value?.DeepClone();
        return new JsonObject
        {
            ["type"] = "array",
            ["description"] = meaning,
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = named,
                ["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]),
            },
        };
    }

    private static JsonObject Words(string meaning) =>
        new()
        {
            ["type"] = "array",
            ["description"] = meaning,
            ["items"] = Text,
        };

    private static JsonObject Choice(string meaning, IEnumerable<string> values) =>
        new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]), ["description"] = meaning };

    private static JsonObject Described(JsonObject schema, string meaning)
    {
        schema["description"] = meaning;
        return schema;
    }
}
