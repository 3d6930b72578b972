using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Tongbao.Formats;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao;

/// <summary>The contract as JSON Schema (draft 2020-12), generated from the model so that the two cannot drift apart.</summary>
public static class NoticeSchema
{
    /// <summary>The schema as JSON text.</summary>
    /// <param name="language">Of the descriptions.</param>
    public static string ToJson(Language language = Language.English)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        var schema = NoticeJsonContext.Default.Notice.GetJsonSchemaAsNode(options).AsObject();
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "tongbao.notice/1" };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            root[key] = value;
        }

        root["properties"]!["geometry"] = JsonNode.Parse(Geometry);
        root["properties"]!["provenance"] = JsonNode.Parse(ProvenanceEntries);
        Describe(root, "", language);
        root["$defs"] = new JsonObject { ["boxes"] = JsonNode.Parse(Boxes) };
        return JsonText.Document(root);
    }

    // Keys of an object go by their path; what refers to another place is described there.
    private static void Describe(JsonObject schema, string path, Language language)
    {
        if (schema["items"] is JsonObject items)
            Describe(items, path, language);
        foreach (var (name, value) in schema["properties"]?.AsObject() ?? [])
        {
            if (value is not JsonObject property)
                continue;
            var key = path.Length == 0 ? name : $"{path}.{name}";
            if (Phrases.Find($"contract.{key}") is { } meaning)
                property["description"] = meaning.In(language);
            Describe(property, key, language);
        }
    }

    private const string Geometry = """
        {
          "type": "object",
          "properties": {
            "unit": { "const": "pt" },
            "origin": { "const": "upperLeft" },
            "pages": {
              "type": "array",
              "items": { "type": "array", "items": { "type": "number" } }
            }
          },
          "required": ["unit", "origin", "pages"]
        }
        """;

    private const string Boxes = """
        {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "page": { "type": "integer" },
              "box": { "type": "array", "items": { "type": "number" } }
            },
            "required": ["page", "box"]
          }
        }
        """;

    // Only written with --provenance boxes; not part of the model.
    private const string ProvenanceEntries = """
        {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "path": { "type": "string" },
              "page": { "type": "integer" },
              "lastPage": { "type": "integer" },
              "lines": { "type": "array", "items": { "type": "integer" } },
              "boxes": { "$ref": "#/$defs/boxes" },
              "cell": { "$ref": "#/$defs/boxes" },
              "elements": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "path": { "type": "string" },
                    "range": { "type": "array", "items": { "type": "integer" } }
                  },
                  "required": ["path", "range"]
                }
              },
              "rule": { "type": "string" }
            },
            "required": ["path", "page", "lastPage", "lines", "boxes", "rule"]
          }
        }
        """;

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(Passage) || context.TypeInfo.Type == typeof(NoticeDate))
            return new JsonObject { ["type"] = "string" };
        if (context.TypeInfo.Type == typeof(PhraseArguments))
            return new JsonObject { ["type"] = new JsonArray("object", "null") };
        // Absent facts are left out: only what can never be null is required.
        if (schema is JsonObject map && map["required"] is JsonArray required)
        {
            var optional = context
                .TypeInfo.Properties.Where(property => property.IsGetNullable || property.ShouldSerialize is not null)
                .Select(property => property.Name)
                .ToHashSet();
            map["required"] = new JsonArray([
                .. required.Select(name => name!.GetValue<string>()).Where(name => !optional.Contains(name)).Select(name => (JsonNode)name),
            ]);
        }

        return schema;
    }
}
