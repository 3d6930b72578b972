using System.Text;
using System.Text.Json;
using Tongbao.Formats;
using Tongbao.Text;

namespace Tongbao;

/// <summary>Writes and reads a notice as JSON (RFC 8259).</summary>
public static class NoticeJson
{
    /// <summary>UTF-8 text with LF line ends, one at the end; Chinese stands unescaped.</summary>
    public static string Write(Notice notice, Provenance provenance = Provenance.Pages)
    {
        using var json = Write(notice, provenance, JsonText.Indented);
        json.WriteByte((byte)'\n');
        return Text(json);
    }

    /// <summary>The same value on one line, without a line end: a record of NDJSON.</summary>
    public static string WriteLine(Notice notice, Provenance provenance = Provenance.Pages)
    {
        using var json = Compact(notice, provenance);
        return Text(json);
    }

    /// <summary>Reads back what was written; origins are gone but for the pages.</summary>
    /// <exception cref="JsonException">The text is no notice in JSON.</exception>
    public static Notice Read(string json) => Read(Encoding.UTF8.GetBytes(json), lines: null);

    /// <summary>The same of JSON that was made of another text.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="lines">Line of each token in that text; null if there is none.</param>
    internal static Notice Read(ReadOnlySpan<byte> json, List<int>? lines)
    {
        ContractReader.Check(json, lines);
        return JsonSerializer.Deserialize(json, NoticeJsonContext.Default.Notice) ?? throw new JsonException("the text is null");
    }

    /// <summary>The value on one line, in UTF-8.</summary>
    internal static MemoryStream Compact(Notice notice, Provenance provenance) => Write(notice, provenance, JsonText.OneLine);

    private static MemoryStream Write(Notice notice, Provenance provenance, JsonWriterOptions options)
    {
        var json = new MemoryStream();
        using var writer = new Utf8JsonWriter(json, options);
        if (provenance == Provenance.Pages)
            JsonSerializer.Serialize(writer, notice, NoticeJsonContext.Default.Notice);
        else
            NoticeNode.Of(notice, provenance).WriteTo(writer);
        return json;
    }

    private static string Text(MemoryStream json) => Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
}
