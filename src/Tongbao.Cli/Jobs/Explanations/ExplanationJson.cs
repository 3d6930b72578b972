using System.Text.Json.Nodes;
using Tongbao.Cli.Reading;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>An explanation for programs. Its keys and values are the same in every language.</summary>
internal static class ExplanationJson
{
    private const string Schema = "tongbao.explanation/1";

    public static string Write(IEnumerable<ExplainedNode> nodes, ExplainStage stage, Source source) =>
        JsonText.Document(
            new JsonObject
            {
                ["schema"] = Schema,
                ["file"] = source.File,
                ["sha256"] = source.Sha256,
                ["stage"] = stage.Key(),
                ["nodes"] = Of(nodes),
            }
        );

    private static JsonArray Of(IEnumerable<ExplainedNode> nodes) => new([.. nodes.Select(Of)]);

    private static JsonNode Of(ExplainedNode node)
    {
        var entry = new JsonObject { ["kind"] = node.Kind };
        foreach (var (key, value) in node.Facts.Concat(node.Place?.Facts ?? []).Where(fact => fact.Value is not null))
            entry[key] = value;
        if (node.Rule is { } rule)
            entry["rule"] = rule;
        if (node.Words is { } words)
            entry["text"] = words;
        if (node.Below.Count > 0)
            entry["nodes"] = Of(node.Below);
        return entry;
    }
}
