using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Formats;

/// <summary>Severities in camel case; the leaf that holds them knows no JSON.</summary>
internal sealed class SeverityConverter() : JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
