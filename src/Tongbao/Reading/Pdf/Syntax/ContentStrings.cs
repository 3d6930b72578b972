using System.Buffers;

namespace Tongbao.Reading.Pdf.Syntax;

/// <summary>Reads the strings of a content stream (ISO 32000-1, 7.3.4): (literal) ones and &lt;hexadecimal&gt; ones.</summary>
internal static class ContentStrings
{
    private static readonly SearchValues<byte> InLiteral = SearchValues.Create("()\\\r"u8);

    /// <summary>Reads the literal string that begins at <paramref name="at"/>, and moves behind it.</summary>
    public static void ReadLiteral(ReadOnlySpan<byte> content, ref int at, Operands operands)
    {
        at++;
        // Escapes only shorten it: there is never more of it than up to the end of the content.
        var plain = content[at..].IndexOfAny(InLiteral);
        if (plain >= 0 && content[at + plain] == ')')
        {
            content.Slice(at, plain).CopyTo(operands.Reserve(plain));
            operands.Keep(OperandKind.String, plain);
            at += plain + 1;
            return;
        }

        var (length, depth) = (0, 1);
        var bytes = operands.Reserve(LiteralLength(content, at));
        while (at < content.Length)
        {
            var b = content[at++];
            if (b == '\\')
            {
                if (ReadEscape(content, ref at) is { } escaped)
                    bytes[length++] = escaped;
                continue;
            }

            if (b == '(')
                depth++;
            if (b == ')' && --depth == 0)
                break;
            if (b == '\r')
            {
                b = (byte)'\n';
                if (at < content.Length && content[at] == '\n')
                    at++;
            }

            bytes[length++] = b;
        }

        operands.Keep(OperandKind.String, length);
    }

    private static int LiteralLength(ReadOnlySpan<byte> content, int begin)
    {
        var depth = 1;
        for (var at = begin; at < content.Length; at++)
        {
            var b = content[at];
            if (b == '\\')
                at++;
            else if (b == '(')
                depth++;
            else if (b == ')' && --depth == 0)
                return at - begin;
        }

        return content.Length - begin;
    }

    private static byte? ReadEscape(ReadOnlySpan<byte> content, ref int at)
    {
        if (at == content.Length)
            return null;
        var b = content[at++];
        switch (b)
        {
            case (byte)'n':
                return (byte)'\n';
            case (byte)'r':
                return (byte)'\r';
            case (byte)'t':
                return (byte)'\t';
            case (byte)'b':
                return (byte)'\b';
            case (byte)'f':
                return (byte)'\f';
            case (byte)'\n':
                return null;
            case (byte)'\r':
                if (at < content.Length && content[at] == '\n')
                    at++;
                return null;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var i = 0; i < 2 && at < content.Length && content[at] is >= (byte)'0' and <= (byte)'7'; i++)
                    value = (value * 8) + (content[at++] - '0');
                return (byte)value;
            default:
                return b;
        }
    }

    /// <summary>Reads the hexadecimal string, or the beginning of a dictionary, at <paramref name="at"/>, and moves behind it.</summary>
    public static void ReadAngle(ReadOnlySpan<byte> content, ref int at, Operands operands)
    {
        at++;
        if (at < content.Length && content[at] == '<')
        {
            at++;
            operands.Add(new Operand(OperandKind.DictionaryBegin));
            return;
        }

        var end = content[at..].IndexOf((byte)'>');
        var digits = end < 0 ? content[at..] : content.Slice(at, end);
        var bytes = operands.Reserve((digits.Length + 1) / 2);
        var (length, high) = (0, -1);
        foreach (var b in digits)
        {
            var digit = HexDigit(b);
            if (digit < 0)
                continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }

            bytes[length++] = (byte)((high << 4) | digit);
            high = -1;
        }

        if (high >= 0)
            bytes[length++] = (byte)(high << 4);
        operands.Keep(OperandKind.String, length);
        at += digits.Length + (end < 0 ? 0 : 1);
    }

    /// <summary>The value of a hexadecimal digit; -1 if it is none.</summary>
    public static int HexDigit(byte b) =>
        b switch
        {
            >= (byte)'0' and <= (byte)'9' => b - '0',
            >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
            _ => -1,
        };
}
