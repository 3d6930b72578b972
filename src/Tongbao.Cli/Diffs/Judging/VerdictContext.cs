using System.Text.Json.Serialization;

namespace Tongbao.Cli.Diffs.Judging;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    PropertyNameCaseInsensitive = true
)]
[JsonSerializable(typeof(Verdicts))]
[JsonSerializable(typeof(Verdicts[]))]
internal sealed partial class VerdictContext : JsonSerializerContext;
