using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tongbao.Notices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongbao.Writers;

/// <summary>Writes and reads a notice as YAML 1.2: the same value as its JSON, token for token.</summary>
public static partial class NoticeYaml
{
    private static readonly EmitterSettings Settings = EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    /// <summary>UTF-8 text with LF line ends; every scalar stands on one line.</summary>
    public static string Write(Notice notice, Provenance provenance = Provenance.Pages)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, NoticeNode.Of(notice, provenance));
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    /// <summary>Reads back what was written; origins are gone but for the pages.</summary>
    /// <exception cref="JsonException">The text is no notice in YAML.</exception>
    public static Notice Read(string yaml) =>
        JsonSerializer.Deserialize(YamlJson.Convert(yaml), NoticeJsonContext.Default.Notice) ?? throw new JsonException("the text is null");

    private static void Emit(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, map.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (key, value) in map)
                {
                    emitter.Emit(new Scalar(key));
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, list.Count == 0 || list.All(IsNumber) ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var value in list)
                    Emit(emitter, value);
                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                emitter.Emit(Text(value.GetValue<string>()));
                break;
            default:
                emitter.Emit(new Scalar(node?.ToJsonString() ?? "null"));
                break;
        }
    }

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    // Double quotes where a plain scalar would be read as something else, under YAML 1.1 too: numbers, dates, yes and no.
    private static Scalar Text(string text) =>
        text.Length == 0 || MustQuote().IsMatch(text)
            ? new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true)
            : new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Any, isPlainImplicit: true, isQuotedImplicit: true);

    [GeneratedRegex("^(?:[-+.0-9].*|~|null|true|false|yes|no|on|off|y|n|=|<<)$|[\\n\\u0085\\u2028\\u2029\\uFEFF\\u0000-\\u001F\\u007F-\\u009F]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MustQuote();
}
