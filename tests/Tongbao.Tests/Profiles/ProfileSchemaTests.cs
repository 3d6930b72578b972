using System.Text.Json.Nodes;
using Tongbao.Profiles;
using Tongbao.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Tests.Profiles;

/// <summary>The schema by which editors complete a profile knows every key that the reader knows.</summary>
public class ProfileSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(ProfileSchema.Write(Language.English))!;

    [Fact]
    public void Every_key_of_the_default_profile_is_in_it()
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(Path.Combine(Repository.Root, "src/Tongbao/Profiles/default.yaml"));
        yaml.Load(text);
        var unknown = new List<string>();

        Compare((YamlMappingNode)yaml.Documents[0].RootNode, Schema, "", unknown);

        Assert.Empty(unknown);
    }

    [Fact]
    public void Kinds_and_statuses_are_closed_sets()
    {
        Assert.Contains("measures", Values("labels", "kind"));
        Assert.Contains("notStarted", Values("statuses", "status"));
        Assert.Contains("skip", Values("totals", "subject"));
    }

    private static IEnumerable<string> Values(string table, string key) =>
        Schema["properties"]![table]!["items"]!["properties"]![key]!["enum"]!.AsArray().Select(value => (string)value!);

    private static void Compare(YamlMappingNode map, JsonNode schema, string path, List<string> unknown)
    {
        foreach (var (key, value) in map.Children)
        {
            var name = ((YamlScalarNode)key).Value!;
            if (schema["properties"]?[name] is not { } known)
            {
                unknown.Add($"{path}/{name}");
                continue;
            }

            if (name == "examples")
                continue;
            if (value is YamlMappingNode inner)
                Compare(inner, known, $"{path}/{name}", unknown);
            foreach (var row in ((value as YamlSequenceNode)?.Children ?? []).OfType<YamlMappingNode>())
                Compare(row, known["items"]!, $"{path}/{name}", unknown);
        }
    }
}
