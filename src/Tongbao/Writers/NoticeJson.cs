using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tongbao.Notices;

namespace Tongbao.Writers;

/// <summary>Writes and reads a notice as JSON (RFC 8259).</summary>
public static class NoticeJson
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions Compact = Indented with { Indented = false };

    /// <summary>UTF-8 text with LF line ends, one at the end; Chinese stands unescaped.</summary>
    public static string Write(Notice notice, Provenance provenance = Provenance.Pages) => Write(notice, provenance, Indented) + "\n";

    /// <summary>The same value on one line, without a line end: a record of NDJSON.</summary>
    public static string WriteLine(Notice notice, Provenance provenance = Provenance.Pages) => Write(notice, provenance, Compact);

    /// <summary>Reads back what was written; origins are gone but for the pages.</summary>
    /// <exception cref="JsonException">The text is no notice in JSON.</exception>
    public static Notice Read(string json) =>
        JsonSerializer.Deserialize(json, NoticeJsonContext.Default.Notice) ?? throw new JsonException("the text is null");

    private static string Write(Notice notice, Provenance provenance, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options))
            NoticeNode.Of(notice, provenance).WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
