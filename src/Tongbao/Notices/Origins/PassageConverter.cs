using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Notices.Origins;

internal sealed class PassageConverter : JsonConverter<Passage>
{
    /// <summary>In bytes.</summary>
    private const int MaxPending = 1 << 20;

    public override Passage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Passage value, JsonSerializerOptions options)
    {
        writer.WriteStringValue(value.Text);
        // The writer would hold a long notice twice.
        if (writer.BytesPending > MaxPending)
            writer.Flush();
    }
}
