using System.Text.Json.Serialization;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Workers;

/// <summary>The messages between supervisor and worker as JSON, absent facts left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ReadOptions))]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(ReadResponse))]
internal sealed partial class MessageContext : JsonSerializerContext;
