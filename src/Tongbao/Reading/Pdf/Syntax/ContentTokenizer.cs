using System.Buffers;

namespace Tongbao.Reading.Pdf.Syntax;

/// <summary>Cuts a content stream (ISO 32000-1, 7.8.2) into operators and their operands, without an object for any of them.</summary>
internal ref struct ContentTokenizer(ReadOnlySpan<byte> content)
{
    private static readonly SearchValues<byte> White = SearchValues.Create("\0\t\n\f\r "u8);
    private static readonly SearchValues<byte> EndOfWord = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlySpan<byte> _content = content;
    private int _at;
    private int _arrays;
    private ReadOnlySpan<byte> _word;

    /// <summary>The operator as it is written.</summary>
    public readonly ReadOnlySpan<byte> Word => _word;

    /// <summary>Reads up to the next operator.</summary>
    /// <param name="operands">Gets what stands before it.</param>
    /// <param name="name">One of <see cref="Operator"/>.</param>
    /// <returns>False at the end of the content.</returns>
    public bool Next(Operands operands, out int name)
    {
        operands.Clear();
        _arrays = 0;
        while (_at < _content.Length)
        {
            var first = _content[_at];
            switch (first)
            {
                case (byte)'\0' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' ':
                    _at++;
                    break;
                case >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'.' or (byte)'+':
                    operands.Add(new Operand(OperandKind.Number, ReadNumber()));
                    break;
                case (byte)'(':
                    ContentStrings.ReadLiteral(_content, ref _at, operands);
                    break;
                case (byte)'<':
                    ContentStrings.ReadAngle(_content, ref _at, operands);
                    break;
                case (byte)'/':
                    ReadName(operands);
                    break;
                case (byte)'[':
                    _arrays++;
                    operands.Add(new Operand(OperandKind.ArrayBegin));
                    _at++;
                    break;
                case (byte)']':
                    _arrays--;
                    operands.Add(new Operand(OperandKind.ArrayEnd));
                    _at++;
                    break;
                case (byte)'>':
                    if (_at + 1 < _content.Length && _content[_at + 1] == '>')
                        operands.Add(new Operand(OperandKind.DictionaryEnd));
                    _at += 2;
                    break;
                case (byte)'%':
                    SkipComment();
                    break;
                case (byte)')' or (byte)'{' or (byte)'}':
                    _at++;
                    break;
                default:
                    if (ReadWord(operands, out name))
                        return true;
                    break;
            }
        }

        name = Operator.Unknown;
        return false;
    }

    /// <summary>Steps over the data of an inline image, to behind its EI (8.9.7); to be called behind its ID.</summary>
    /// <param name="length">How many bytes there are; null if only their end says it.</param>
    public void SkipImage(int? length)
    {
        _at = Math.Min(_at + 1, _content.Length);
        if (length is { } known && _at + known <= _content.Length && EndsAt(_at + known) is { } end)
        {
            _at = end;
            return;
        }

        for (var at = _at; at < _content.Length; at++)
        {
            var found = _content[at..].IndexOf("EI"u8);
            if (found < 0)
                break;
            at += found;
            if (at > 0 && White.Contains(_content[at - 1]) && IsTextBehind(at + 2))
            {
                _at = at + 2;
                return;
            }
        }

        _at = _content.Length;
    }

    // White space and EI: where the image ends then.
    private readonly int? EndsAt(int at)
    {
        while (at < _content.Length && White.Contains(_content[at]))
            at++;
        return _content[at..].StartsWith("EI"u8) && (at + 2 == _content.Length || EndOfWord.Contains(_content[at + 2])) ? at + 2 : null;
    }

    // Compressed data may hold an EI between blanks; what follows it then is no text.
    private readonly bool IsTextBehind(int at)
    {
        if (at < _content.Length && !EndOfWord.Contains(_content[at]))
            return false;
        foreach (var b in _content[at..Math.Min(at + 16, _content.Length)])
        {
            if (b is not (>= 0x20 and < 0x7F or (byte)'\t' or (byte)'\n' or (byte)'\r' or 0))
                return false;
        }

        return true;
    }

    // A sign stands before the digits; from a second point or sign on, the rest of a broken number says nothing.
    private double ReadNumber()
    {
        var negative = false;
        while (_at < _content.Length && _content[_at] is (byte)'-' or (byte)'+')
            negative |= _content[_at++] == '-';
        double whole = 0;
        for (; _at < _content.Length && _content[_at] is >= (byte)'0' and <= (byte)'9'; _at++)
            whole = (whole * 10) + (_content[_at] - '0');
        if (_at < _content.Length && _content[_at] == '.')
        {
            _at++;
            long part = 0;
            var digits = 0;
            for (; _at < _content.Length && _content[_at] is >= (byte)'0' and <= (byte)'9'; _at++)
            {
                if (digits == Powers.Length - 1)
                    continue;
                part = (part * 10) + (_content[_at] - '0');
                digits++;
            }

            if (digits > 0)
                whole += part / Powers[digits];
        }

        while (_at < _content.Length && _content[_at] is (byte)'-' or (byte)'.' or (byte)'+' or (>= (byte)'0' and <= (byte)'9'))
            _at++;
        return negative ? -whole : whole;
    }

    private static ReadOnlySpan<double> Powers =>
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    private void ReadName(Operands operands)
    {
        _at++;
        var end = _content[_at..].IndexOfAny(EndOfWord);
        var name = end < 0 ? _content[_at..] : _content.Slice(_at, end);
        _at += name.Length;
        var bytes = operands.Reserve(name.Length);
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (
                name[i] == '#'
                && i + 2 < name.Length
                && ContentStrings.HexDigit(name[i + 1]) is >= 0 and var high
                && ContentStrings.HexDigit(name[i + 2]) is >= 0 and var low
            )
            {
                bytes[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                bytes[length++] = name[i];
            }
        }

        operands.Keep(OperandKind.Name, length);
    }

    private void SkipComment()
    {
        var end = _content[_at..].IndexOfAny((byte)'\r', (byte)'\n');
        _at = end < 0 ? _content.Length : _at + end;
    }

    // True for an operator; one inside an array is none, unless the array was never closed.
    private bool ReadWord(Operands operands, out int name)
    {
        var end = _content[_at..].IndexOfAny(EndOfWord);
        var word = end < 0 ? _content[_at..] : _content.Slice(_at, end);
        _at += word.Length;
        _word = word;
        name = word.Length switch
        {
            1 => word[0],
            2 => word[0] | (word[1] << 8),
            3 => word[0] | (word[1] << 8) | (word[2] << 16),
            _ => Operator.Unknown,
        };
        if (word is [(byte)'t', ..] && word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8))
        {
            operands.Add(new Operand(OperandKind.Keyword));
            return false;
        }

        return _arrays <= 0 || name is Operator.ShowArray or Operator.Show or Operator.EndText or Operator.BeginText;
    }
}
