using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Tongbao.Formats;
using Tongbao.Text;

namespace Tongbao;

/// <summary>The contract as JSON Schema (draft 2020-12), generated from the model so that the two cannot drift apart.</summary>
public static class NoticeSchema
{
    /// <summary>The schema as JSON text.</summary>
    public static string ToJson()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        var schema = NoticeJsonContext.Default.Notice.GetJsonSchemaAsNode(options).AsObject();
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "tongbao.notice/1" };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            root[key] = value;
        }

        Describe(root, "");
        root["properties"]!["geometry"] = Geometry();
        root["properties"]!["provenance"] = ProvenanceEntries();
        root["$defs"] = new JsonObject { ["boxes"] = Boxes() };

        return JsonText.Document(root);
    }

    // Keys of an object go by their path; what refers to another place is described there.
    private static void Describe(JsonObject schema, string path)
    {
        if (schema["items"] is JsonObject items)
            Describe(items, $"{path}[]");
        foreach (var (name, value) in schema["properties"]?.AsObject() ?? [])
        {
            if (value is not JsonObject property)
                continue;
            var key = path.Length == 0 ? name : $"{path}.{name}";
            if ((KeyMeanings.Of(key) ?? KeyMeanings.Of($"{key}[]")) is { } meaning)
                property["description"] = meaning;
            Describe(property, key);
        }
    }

    private static JsonNode Geometry() =>
        JsonNode.Parse(
            """
            {
              "type": "object",
              "description": "Only with --provenance boxes: what the numbers of a box mean.",
              "properties": {
                "unit": { "const": "pt", "description": "A point, 1/72 inch." },
                "origin": { "const": "upperLeft", "description": "Where 0, 0 is on a page." },
                "pages": {
                  "type": "array",
                  "description": "Width and height of each page as it is read.",
                  "items": { "type": "array", "items": { "type": "number" } }
                }
              },
              "required": ["unit", "origin", "pages"]
            }
            """
        )!;

    private static JsonNode Arguments() =>
        JsonNode.Parse(
            """
            {
              "type": ["object", "null"],
              "description": "What the message was made with: texts, numbers, lists of them, and phrases with a key and arguments of their own."
            }
            """
        )!;

    private static JsonNode Boxes() =>
        JsonNode.Parse(
            """
            {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "page": { "type": "integer", "description": "1-based." },
                  "box": {
                    "type": "array",
                    "description": "Left, top, right and bottom, in points from the upper left.",
                    "items": { "type": "number" }
                  }
                },
                "required": ["page", "box"]
              }
            }
            """
        )!;

    // Only written with --provenance boxes; not part of the model.
    private static JsonNode ProvenanceEntries() =>
        JsonNode.Parse(
            """
            {
              "type": "array",
              "description": "Only with --provenance boxes: where every text stands, and which rule made it.",
              "items": {
                "type": "object",
                "properties": {
                  "path": { "type": "string", "description": "JSON pointer of the text in this document." },
                  "page": { "type": "integer", "description": "1-based page of its beginning." },
                  "lastPage": { "type": "integer", "description": "1-based page of its end." },
                  "lines": {
                    "type": "array",
                    "description": "Its first line, counted on its page, and its last, counted on the last page.",
                    "items": { "type": "integer" }
                  },
                  "boxes": { "description": "One for each line; none where the format has no geometry.", "$ref": "#/$defs/boxes" },
                  "cell": { "description": "What the edges of its cell of a table enclose, page by page.", "$ref": "#/$defs/boxes" },
                  "elements": {
                    "type": "array",
                    "description": "Where it stands in a format of elements, a range for each line.",
                    "items": {
                      "type": "object",
                      "properties": {
                        "path": { "type": "string", "description": "CSS selector, XPath, or the cell of a sheet." },
                        "range": {
                          "type": "array",
                          "description": "Of its characters in the element, the end not included.",
                          "items": { "type": "integer" }
                        }
                      },
                      "required": ["path", "range"]
                    }
                  },
                  "rule": { "type": "string", "description": "Table and row of the rule profile, or the stage's own name." }
                },
                "required": ["path", "page", "lastPage", "lines", "boxes", "rule"]
              }
            }
            """
        )!;

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(Passage) || context.TypeInfo.Type == typeof(NoticeDate))
            return new JsonObject { ["type"] = "string" };
        if (context.TypeInfo.Type == typeof(PhraseArguments))
            return Arguments();
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
