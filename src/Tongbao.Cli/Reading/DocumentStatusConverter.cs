using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Cli.Reading;

internal sealed class DocumentStatusConverter()
    : JsonStringEnumConverter<DocumentStatus>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
