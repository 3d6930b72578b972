using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongbao.Tests.Support;

/// <summary>A YAML document as the JSON value it stands for, by the core schema of YAML 1.2.</summary>
internal static class YamlValue
{
    /// <summary>Asserts that two documents hold the same value; a string never turns into a number on the way.</summary>
    public static void AssertSame(string json, string yaml)
    {
        var (expected, actual) = (JsonNode.Parse(json), Read(yaml));
        if (!JsonNode.DeepEquals(expected, actual))
            Assert.Equal(expected!.ToJsonString(), actual!.ToJsonString());
    }

    public static JsonNode? Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var value = ReadNode(parser);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return value;
    }

    private static JsonNode? ReadNode(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return scalar.Style == ScalarStyle.Plain ? Resolve(scalar.Value) : JsonValue.Create(scalar.Value);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
                list.Add(ReadNode(parser));
            return list;
        }

        parser.Consume<MappingStart>();
        var map = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
            map.Add(parser.Consume<Scalar>().Value, ReadNode(parser));
        return map;
    }

    private static JsonValue? Resolve(string plain) =>
        plain switch
        {
            "null" or "~" or "" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(
                whole
            ),
            _ when double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(plain),
        };
}
