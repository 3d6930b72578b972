using System.Text.Json;
using System.Text.Json.Serialization;
using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Writers;

/// <summary>The contract as System.Text.Json sees it, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(SeverityConverter)]
)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext;

/// <summary>Severities in camel case; the leaf that holds them knows no JSON.</summary>
internal sealed class SeverityConverter() : JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
