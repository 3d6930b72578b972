using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Notices.Dates;

/// <summary>A date is its text in JSON.</summary>
internal sealed class NoticeDateConverter : JsonConverter<NoticeDate>
{
    public override NoticeDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, NoticeDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
