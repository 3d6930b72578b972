using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tongbao.Text;

/// <summary>How JSON (RFC 8259) is written here: Chinese stands unescaped, lines end with LF.</summary>
internal static class JsonText
{
    /// <summary>For people and for version control.</summary>
    public static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For records of NDJSON.</summary>
    public static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>A document, indented, with a line end behind it.</summary>
    public static string Document(JsonNode node) => $"{Of(node, Indented)}\n";

    /// <summary>A value on one line, without a line end.</summary>
    public static string Line(JsonNode node) => Of(node, OneLine);

    private static string Of(JsonNode node, JsonWriterOptions options)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, options))
            node.WriteTo(writer);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
