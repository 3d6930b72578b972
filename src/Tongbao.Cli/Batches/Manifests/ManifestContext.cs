using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Tongbao.Formats;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>The lines of manifests, headers and failures as System.Text.Json sees them, generated at build time.</summary>
[JsonSerializable(typeof(ManifestEntry))]
[JsonSerializable(typeof(ShardHeader))]
[JsonSerializable(typeof(FailureLine))]
internal sealed partial class ManifestContext : JsonSerializerContext
{
    /// <summary>Camel case, absent facts left out, Chinese unescaped.</summary>
    public static ManifestContext Lines { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                RespectNullableAnnotations = true,
                RespectRequiredConstructorParameters = true,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                Converters = { new SeverityConverter() },
            }
        );

    /// <summary>Reads a line back; null when it is none of its kind.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
