using System.Text.Json.Nodes;
using Tongbao.Text;

namespace Tongbao.Cli.Settings;

/// <summary>
/// The JSON Schema (draft 2020-12) of <c>tongbao.yaml</c>, from the same declarations as its reader; editors complete by it.
/// </summary>
internal static class ConfigurationSchema
{
    public static string Write()
    {
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = ConfigurationFile.Name };
        foreach (var (key, value) in Map("What tongbao does where the command line and the environment do not say."))
            root[key] = value?.DeepClone();
        foreach (var setting in KnownSettings.All)
            Add(root, setting.Key.Split('.'), setting.Schema());
        Add(root, ["severities"], Severities());
        Add(
            root,
            ["suppressions"],
            new JsonObject
            {
                ["type"] = "array",
                ["description"] = "Findings of check that are known and accepted.",
                ["items"] = Suppression(),
            }
        );
        return JsonText.Document(root);
    }

    // Each rule by its code and by its name: editors complete keys that are listed.
    private static JsonObject Severities()
    {
        var map = Map("Severities of rules in check, by code or name; off drops a rule.");
        foreach (var rule in FindingKinds.All)
        {
            foreach (var name in (string[])[rule.Code, rule.Name])
                Add(
                    map,
                    [name],
                    new JsonObject { ["enum"] = new JsonArray("error", "warning", "info", "off"), ["description"] = rule.Meaning }
                );
        }

        return map;
    }

    private static JsonObject Suppression()
    {
        var row = Map("A finding that is known and accepted.");
        Add(row, ["rule"], OneOrMore(Rule(), "Code or name of the rule; several in a list."));
        Add(
            row,
            ["files"],
            OneOrMore(new JsonObject { ["type"] = "string" }, "Which files, as globs from this file's folder; all when left out.")
        );
        Add(row, ["issue"], new JsonObject { ["type"] = "string", ["description"] = "Id of the issue; any when left out." });
        Add(
            row,
            ["subject"],
            new JsonObject
            {
                ["type"] = "string",
                ["description"] = "What the finding is about, as check --format json says it; anything when left out.",
            }
        );
        Add(
            row,
            ["reason"],
            new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "\\S",
                ["description"] = "Why it is accepted.",
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

    private static JsonObject OneOrMore(JsonObject one, string description) =>
        new()
        {
            ["description"] = description,
            ["oneOf"] = new JsonArray(one, new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() }),
        };

    private static JsonObject Map(string description) =>
        new()
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(),
        };

    private static void Add(JsonObject map, string[] path, JsonObject schema)
    {
        var properties = map["properties"]!.AsObject();
        if (path is [var key])
        {
            properties[key] = schema;
            return;
        }

        properties.TryAdd(path[0], Map($"Settings of tongbao {path[0]}."));
        Add(properties[path[0]]!.AsObject(), path[1..], schema);
    }
}
