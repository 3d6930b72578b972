using System.Text.Json;
using System.Text.RegularExpressions;
using Tongbao.Languages;
using Tongbao.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongbao.Formats;

/// <summary>A YAML document as the JSON it stands for, by the core schema of YAML 1.2, event by event.</summary>
internal static partial class YamlJson
{
    /// <summary>Deeper than any notice nests, and what the JSON reader takes.</summary>
    private const int MaxDepth = 64;

    /// <returns>UTF-8, and the line of each of its tokens in the YAML.</returns>
    /// <exception cref="JsonException">It is no YAML, or none that JSON can say: an alias, a tag of its own, a key that is no scalar,
    /// several documents.</exception>
    public static (byte[] Json, List<int> Lines) Convert(string yaml)
    {
        var lines = new List<int>();
        using var buffer = new MemoryStream(yaml.Length * 2);
        using (var writer = new Utf8JsonWriter(buffer, JsonText.OneLine with { MaxDepth = MaxDepth }))
        {
            try
            {
                var parser = new Parser(new GuardedScanner(yaml));
                parser.Consume<StreamStart>();
                parser.Consume<DocumentStart>();
                Node(parser, writer, lines, 0);
                parser.Consume<DocumentEnd>();
                parser.Consume<StreamEnd>();
            }
            catch (YamlException e)
            {
                throw new NotAnOutputException(Phrases.JsonAt(e.Start.Line, Cause.Of(e)), e);
            }
        }

        return (buffer.ToArray(), lines);
    }

    private static void Node(Parser parser, Utf8JsonWriter writer, List<int> lines, int depth)
    {
        if (depth == MaxDepth)
            throw Refused(parser, Phrases.CauseYamlNested);
        Tell(parser, lines);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            Value(scalar, writer);
        }
        else if (parser.TryConsume<SequenceStart>(out var list))
        {
            RefuseMarks(list);
            writer.WriteStartArray();
            while (!parser.Accept<SequenceEnd>(out _))
                Node(parser, writer, lines, depth + 1);
            Tell(parser, lines);
            parser.MoveNext();
            writer.WriteEndArray();
        }
        else if (parser.TryConsume<MappingStart>(out var map))
        {
            RefuseMarks(map);
            writer.WriteStartObject();
            while (!parser.Accept<MappingEnd>(out _))
            {
                Tell(parser, lines);
                writer.WritePropertyName(parser.TryConsume<Scalar>(out var key) ? key.Value : throw Refused(parser, Phrases.CauseYamlKey));
                Node(parser, writer, lines, depth + 1);
            }

            Tell(parser, lines);
            parser.MoveNext();
            writer.WriteEndObject();
        }
        else
        {
            throw Refused(parser, Phrases.CauseYamlAlias);
        }
    }

    private static void Tell(Parser parser, List<int> lines)
    {
        parser.Accept<ParsingEvent>(out var next);
        lines.Add((int)next!.Start.Line);
    }

    private static void Value(Scalar scalar, Utf8JsonWriter writer)
    {
        RefuseMarks(scalar);
        switch (scalar.Value)
        {
            case var text when scalar.Style != ScalarStyle.Plain:
                writer.WriteStringValue(text);
                break;
            case "" or "~" or "null":
                writer.WriteNullValue();
                break;
            case "true" or "false":
                writer.WriteBooleanValue(scalar.Value == "true");
                break;
            case var number when Number().IsMatch(number):
                writer.WriteRawValue(number);
                break;
            default:
                writer.WriteStringValue(scalar.Value);
                break;
        }
    }

    private static void RefuseMarks(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            throw new RefusedYamlException(node.Start, node.End, Phrases.CauseYamlMarks);
    }

    private static RefusedYamlException Refused(Parser parser, Phrase problem) => new(parser.Current!.Start, parser.Current.End, problem);

    // What is a number in JSON; others, such as 007, are strings.
    [GeneratedRegex(
        "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
