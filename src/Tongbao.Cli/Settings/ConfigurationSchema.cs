using System.Text.Json.Nodes;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Cli.Settings;

/// <summary>
/// The JSON Schema (draft 2020-12) of <c>tongbao.yaml</c>, from the same declarations as its reader; editors complete by it.
/// </summary>
/// <param name="language">Of the descriptions.</param>
internal sealed class ConfigurationSchema(Language language)
{
    public static string Write(Language language) => new ConfigurationSchema(language).Write();

    private string Write()
    {
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = ConfigurationFile.Name };
        foreach (var (key, value) in Map(Phrases.SchemaConfig))
            root[key] = value?.DeepClone();
        foreach (var setting in KnownSettings.All)
            Add(root, setting.Key.Split('.'), setting.Schema(language));
        Add(root, ["severities"], Severities());
        Add(
            root,
            ["suppressions"],
            new JsonObject
            {
                ["type"] = "array",
                ["description"] = Phrases.SchemaSuppressions.In(language),
                ["items"] = Suppression(),
            }
        );
        return JsonText.Document(root);
    }

    // Each rule by its code and by its name: editors complete keys that are listed.
    private JsonObject Severities()
    {
        var map = Map(Phrases.SchemaSeverities);
        foreach (var rule in FindingKinds.All)
        {
            foreach (var name in (string[])[rule.Code, rule.Name])
                Add(
                    map,
                    [name],
                    new JsonObject
                    {
                        ["enum"] = new JsonArray("error", "warning", "info", "off"),
                        ["description"] = rule.MeaningIn(language),
                    }
                );
        }

        return map;
    }

    private JsonObject Suppression()
    {
        var row = Map(Phrases.SchemaSuppression);
        Add(row, ["rule"], OneOrMore(Rule(), Phrases.SchemaSuppressionRule));
        Add(row, ["files"], OneOrMore(new JsonObject { ["type"] = "string" }, Phrases.SchemaSuppressionFiles));
        Add(row, ["issue"], new JsonObject { ["type"] = "string", ["description"] = Phrases.SchemaSuppressionIssue.In(language) });
        Add(row, ["subject"], new JsonObject { ["type"] = "string", ["description"] = Phrases.SchemaSuppressionSubject.In(language) });
        Add(
            row,
            ["reason"],
            new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "\\S",
                ["description"] = Phrases.SchemaSuppressionReason.In(language),
            }
        );
        row["required"] = new JsonArray("rule", "reason");
        return row;
    }

    private static JsonObject Rule() =>
        new()
        {
            ["enum"] = new JsonArray([
                .. FindingKinds.All.SelectMany(rule => new[] { rule.Code, rule.Name }).Select(name => JsonValue.Create(name)),
            ]),
        };

    private JsonObject OneOrMore(JsonObject one, Phrase description) =>
        new()
        {
            ["description"] = description.In(language),
            ["oneOf"] = new JsonArray(one, new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() }),
        };

    private JsonObject Map(Phrase description) =>
        new()
        {
            ["type"] = "object",
            ["description"] = description.In(language),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(),
        };

    private void Add(JsonObject map, string[] path, JsonObject schema)
    {
        var properties = map["properties"]!.AsObject();
        if (path is [var key])
        {
            properties[key] = schema;
            return;
        }

        properties.TryAdd(path[0], Map(Phrases.SchemaCommand(path[0])));
        Add(properties[path[0]]!.AsObject(), path[1..], schema);
    }
}
