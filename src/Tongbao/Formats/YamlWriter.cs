using System.Text;
using System.Text.Json;

namespace Tongbao.Formats;

/// <summary>
/// JSON → the same value as block YAML 1.2: collections one entry a line, scalars on one line, lists of numbers and what is empty in flow
/// style.
/// </summary>
/// <param name="json">An object that is not empty.</param>
internal ref struct YamlWriter(ReadOnlySpan<byte> json)
{
    /// <summary>Columns that an entry stands further right than what it belongs to.</summary>
    private const int Step = 2;

    private readonly StringBuilder _yaml = new(json.Length * 2);
    private Utf8JsonReader _json = new(json);
    private char[] _text = [];

    public string Write()
    {
        _json.Read();
        Map(0, startsOnLine: true);
        return _yaml.ToString();
    }

    // Behind "key:" or "-", which stands in this column.
    private void Value(int column, bool isItem)
    {
        var isMap = _json.TokenType == JsonTokenType.StartObject;
        if (!isMap && _json.TokenType != JsonTokenType.StartArray)
        {
            _yaml.Append(' ');
            Scalar();
            _yaml.Append('\n');
        }
        else if (IsEmpty())
        {
            _yaml.Append(isMap ? " {}\n" : " []\n");
            _json.Read();
        }
        else if (!isMap && IsOfNumbers())
        {
            Numbers();
        }
        else
        {
            _yaml.Append(isItem ? ' ' : '\n');
            if (isMap)
                Map(column + Step, startsOnLine: isItem);
            else
                List(column + Step, startsOnLine: isItem);
        }
    }

    private void Map(int column, bool startsOnLine)
    {
        for (var isFirst = true; _json.Read() && _json.TokenType != JsonTokenType.EndObject; isFirst = false)
        {
            if (!isFirst || !startsOnLine)
                _yaml.Append(' ', column);
            Scalar();
            _yaml.Append(':');
            _json.Read();
            Value(column, isItem: false);
        }
    }

    private void List(int column, bool startsOnLine)
    {
        for (var isFirst = true; _json.Read() && _json.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (!isFirst || !startsOnLine)
                _yaml.Append(' ', column);
            _yaml.Append('-');
            Value(column, isItem: true);
        }
    }

    private void Numbers()
    {
        _yaml.Append(" [");
        for (var isFirst = true; _json.Read() && _json.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (!isFirst)
                _yaml.Append(", ");
            Scalar();
        }

        _yaml.Append("]\n");
    }

    private void Scalar()
    {
        if (_text.Length < _json.ValueSpan.Length)
            _text = new char[_json.ValueSpan.Length * 2];
        if (_json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            YamlScalar.Write(_yaml, _text.AsSpan(0, _json.CopyString(_text)));
        else
            _yaml.Append(_text.AsSpan(0, Encoding.UTF8.GetChars(_json.ValueSpan, _text)));
    }

    private readonly bool IsEmpty()
    {
        var ahead = _json;
        ahead.Read();
        return ahead.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
    }

    private readonly bool IsOfNumbers()
    {
        var ahead = _json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.Number) { }

        return ahead.TokenType == JsonTokenType.EndArray;
    }
}
