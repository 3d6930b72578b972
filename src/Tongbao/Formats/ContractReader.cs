using System.Text.Json;
using Tongbao.Languages;

namespace Tongbao.Formats;

/// <summary>
/// Looks through an output before it is read. Tells, with line and place, what a serializer takes in silence or tells without its line:
/// a key or an id that is there twice, a key that nothing knows or that is missing, and a value that cannot be there. Whoever corrects
/// an output by hand loses no text to a slip of the pen.
/// </summary>
/// <param name="json">UTF-8.</param>
/// <param name="lines">Line of each token in the text that was turned into <paramref name="json"/>; null if it is that text.</param>
internal ref struct ContractReader(ReadOnlySpan<byte> json, List<int>? lines)
{
    /// <summary>Keys of <c>--provenance boxes</c>, which are written and not read.</summary>
    private static readonly string[] WrittenOnly = ["geometry", "provenance"];

    /// <summary>Of an issue, by which sections and findings name it.</summary>
    private const string Id = "id";

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly ContractPath _path = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private Utf8JsonReader _reader = new(json);
    private char[] _key = new char[64];
    private int _token = -1;

    /// <exception cref="JsonException">It is no JSON, or not as the contract has it.</exception>
    public static void Check(ReadOnlySpan<byte> json, List<int>? lines = null)
    {
        var reader = new ContractReader(json, lines);
        reader.Next();
        reader.Value(typeof(Notice), isNullable: false);
    }

    private bool Next()
    {
        _token++;
        return _reader.Read();
    }

    private void Value(Type? type, bool isNullable)
    {
        var shape = type is null ? null : ContractShape.Of(type);
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (!isNullable)
                throw Refused(Phrases.JsonNull(_path.ToString()));
            return;
        }

        if (shape is not null)
            Expect(shape);
        if (_reader.TokenType == JsonTokenType.StartArray)
            List(shape?.Values);
        else if (_reader.TokenType == JsonTokenType.StartObject && shape is { Keys.Length: > 0 })
            Object(shape, type!);
        else if (_reader.TokenType == JsonTokenType.StartObject)
            Free();
    }

    private void List(Type? values)
    {
        for (var index = 0; Next() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            _path.Push(index);
            Value(values, isNullable: values is null);
            _path.Pop();
        }
    }

    private void Object(ContractShape shape, Type type)
    {
        var seen = 0UL;
        HashSet<string>? others = null;
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (index, name) = Key(shape);
            var isTwice = index < 0 ? !(others ??= new(StringComparer.Ordinal)).Add(name) : (seen & (1UL << index)) != 0;
            if (isTwice)
                throw Refused(Phrases.JsonTwice(name, _path.ToString()));
            if (index < 0 && !(type == typeof(Notice) && WrittenOnly.Contains(name)))
                throw Refused(Phrases.JsonUnknown(name, _path.ToString(), PhraseValue.Of(shape.Keys.Select(key => key.Name))));
            seen |= index < 0 ? 0 : 1UL << index;
            _path.Push(name);
            Next();
            if (type == typeof(Issue) && name == Id && _reader.TokenType == JsonTokenType.String && !_ids.Add(_reader.GetString()!))
                throw Refused(Phrases.JsonIdTwice(_reader.GetString(), _path.ToString()));
            Value(index < 0 ? null : shape.Keys[index].PropertyType, index < 0 || shape.Keys[index].IsSetNullable);
            _path.Pop();
        }

        if ((shape.Required & ~seen) is > 0 and var missing)
        {
            var names = shape.Keys.Where((_, index) => (missing & (1UL << index)) != 0).Select(key => key.Name);
            throw Refused(Phrases.JsonMissing(_path.ToString(), PhraseValue.Of(names)));
        }
    }

    // An object of any keys.
    private void Free()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = _reader.GetString()!;
            if (!keys.Add(name))
                throw Refused(Phrases.JsonTwice(name, _path.ToString()));
            _path.Push(name);
            Next();
            Value(null, isNullable: true);
            _path.Pop();
        }
    }

    private (int Index, string Name) Key(ContractShape shape)
    {
        if (_reader.ValueSpan.Length > _key.Length)
            _key = new char[_reader.ValueSpan.Length];
        var key = _key.AsSpan(0, _reader.CopyString(_key));
        var index = shape.IndexOf(key);
        return (index, index < 0 ? key.ToString() : shape.Keys[index].Name);
    }

    private void Expect(ContractShape shape)
    {
        if (shape.Choices.Length > 0)
        {
            var word = _reader.TokenType == JsonTokenType.String ? _reader.GetString()! : null;
            if (word is null || !shape.Choices.Contains(word, StringComparer.OrdinalIgnoreCase))
                throw Refused(Phrases.JsonChoice(_path.ToString(), Written(), PhraseValue.Of(shape.Choices)));
        }
        else if (shape.Scalar is { } kind && !Fits(kind))
        {
            throw Wrong(kind.ToString().ToLowerInvariant());
        }
        else if (shape.Values is not null && _reader.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong("list");
        }
        else if (shape.Keys.Length > 0 && _reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("keys");
        }
    }

    private readonly bool Fits(ScalarKind kind) =>
        kind switch
        {
            ScalarKind.Text => _reader.TokenType == JsonTokenType.String,
            ScalarKind.Number => _reader.TokenType == JsonTokenType.Number,
            _ => _reader.TokenType is JsonTokenType.True or JsonTokenType.False,
        };

    private readonly NotAnOutputException Wrong(string kind) =>
        Refused(Phrases.JsonKind(_path.ToString(), Written(), Phrases.Find($"written.{kind}")!));

    // The value as it is written; what it begins with, of a list or of keys.
    private readonly string Written() =>
        _reader.TokenType == JsonTokenType.String ? _reader.GetString()! : System.Text.Encoding.UTF8.GetString(_reader.ValueSpan);

    private readonly NotAnOutputException Refused(Phrase why) => new(Phrases.JsonAt(Line(), why));

    private readonly int Line() => lines?[_token] ?? (_json[..(int)_reader.TokenStartIndex].Count((byte)'\n') + 1);
}
