using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Vocabulary;

/// <summary>Writes an enumeration by its name in camel case: <c>notStarted</c>.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
