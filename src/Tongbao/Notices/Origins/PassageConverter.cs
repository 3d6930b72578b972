using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Notices.Origins;

internal sealed class PassageConverter : JsonConverter<Passage>
{
    public override Passage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Passage value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
