using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Tongbao.Cli.Workers;

/// <summary>
/// JSON lines over a pipe, each in UTF-8 and closed by a line feed; the bytes that a line announces follow it as they are.
/// </summary>
/// <param name="input">Where lines come from.</param>
/// <param name="output">Where lines go.</param>
/// <param name="maxLine">Longest line taken, in bytes.</param>
/// <param name="maxText">Longest text taken, in bytes.</param>
internal sealed class LineStream(Stream input, Stream output, int maxLine, int maxText) : IDisposable
{
    private readonly BufferedStream _input = new(input, 1 << 16);
    private readonly MemoryStream _line = new();
    private readonly Lock _writing = new();

    public void Dispose()
    {
        _input.Dispose();
        output.Dispose();
        _line.Dispose();
    }

    /// <summary>Writes a line, the text after it if there is one, and flushes; may be called from any thread.</summary>
    /// <param name="message">What the line says.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="text">What follows the line.</param>
    public void Write<T>(T message, JsonTypeInfo<T> type, ReadOnlySpan<byte> text = default)
    {
        lock (_writing)
        {
            _line.SetLength(0);
            JsonSerializer.Serialize(_line, message, type);
            _line.WriteByte((byte)'\n');
            output.Write(_line.GetBuffer().AsSpan(0, (int)_line.Length));
            output.Write(text);
            output.Flush();
        }
    }

    /// <summary>The next line; null at the end, also if it comes in the middle of a line.</summary>
    /// <param name="type">How it is read.</param>
    /// <exception cref="TooLongException">The line is longer than the limit.</exception>
    /// <exception cref="JsonException">The line is no such message.</exception>
    public T? Read<T>(JsonTypeInfo<T> type)
        where T : class
    {
        using var line = new MemoryStream();
        for (int next; (next = _input.ReadByte()) != '\n'; )
        {
            if (next < 0)
                return null;
            if (line.Length == maxLine)
                throw new TooLongException(maxLine);
            line.WriteByte((byte)next);
        }

        return JsonSerializer.Deserialize(line.GetBuffer().AsSpan(0, (int)line.Length), type)
            ?? throw new JsonException("null is no message");
    }

    /// <summary>The bytes that a line announced; null when the end comes before.</summary>
    /// <exception cref="TooLongException">They are more than the limit.</exception>
    public byte[]? ReadText(int length)
    {
        if (length > maxText)
            throw new TooLongException(maxText);
        var text = new byte[length];
        return _input.ReadAtLeast(text, length, throwOnEndOfStream: false) == length ? text : null;
    }
}
