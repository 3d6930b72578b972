using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Languages;

/// <summary>
/// Arguments as a JSON object: texts, numbers, lists, and phrases as objects with <c>key</c> and <c>arguments</c>.
/// </summary>
internal sealed class PhraseArgumentsConverter : JsonConverter<PhraseArguments>
{
    public override PhraseArguments Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, PhraseArguments value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, PhraseArguments arguments)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in arguments.All)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PhraseValue value)
    {
        if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else if (value.Phrase is { } phrase)
            Write(writer, phrase);
        else if (value.List is { } list)
            Write(writer, list);
        else
            writer.WriteStringValue(value.Text);
    }

    private static void Write(Utf8JsonWriter writer, Phrase phrase)
    {
        writer.WriteStartObject();
        writer.WriteString("key", phrase.Key);
        if (!phrase.Arguments.All.IsEmpty)
        {
            writer.WritePropertyName("arguments");
            Write(writer, phrase.Arguments);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<PhraseValue> list)
    {
        writer.WriteStartArray();
        foreach (var value in list)
            Write(writer, value);
        writer.WriteEndArray();
    }

    private static PhraseArguments Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("the arguments of a message are no map");
        var arguments = new List<KeyValuePair<string, PhraseValue>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            arguments.Add(new(name, ReadValue(ref reader)));
        }

        return new PhraseArguments([.. arguments]);
    }

    private static PhraseValue ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDecimal(),
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.StartObject => ReadPhrase(ref reader),
            JsonTokenType.String => reader.GetString(),
            _ => throw new JsonException("an argument of a message is a text, a number, a list or a map"),
        };

    private static PhraseValue ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<PhraseValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(ReadValue(ref reader));
        return PhraseValue.Of(list);
    }

    private static Phrase ReadPhrase(ref Utf8JsonReader reader)
    {
        var (key, arguments) = ("", PhraseArguments.None);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "key")
                key = reader.GetString() ?? "";
            else if (name == "arguments")
                arguments = Read(ref reader);
            else
                reader.Skip();
        }

        return Phrases.Find(key, arguments) ?? new Phrase(key, key, key, arguments);
    }
}
