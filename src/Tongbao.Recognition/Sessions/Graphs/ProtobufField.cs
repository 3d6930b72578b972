using System.Buffers.Binary;
using System.Text;

namespace Tongbao.Recognition.Sessions.Graphs;

/// <summary>One field of a message of Protocol Buffers, as it is encoded.</summary>
/// <param name="Number">Which field.</param>
/// <param name="Scalar">Its value where it is a number of any size; bits of a fraction.</param>
/// <param name="Bytes">Its value where it is text, a tensor or a message; null for a number.</param>
/// <param name="Size">Bytes of a number: 4, 8, or 0 where small ones are short.</param>
internal readonly record struct ProtobufField(int Number, ulong Scalar, ReadOnlyMemory<byte>? Bytes = null, int Size = 0)
{
    private const int Short = 0,
        Long = 1,
        Block = 2,
        Half = 5;

    /// <summary>Its value as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.GetValueOrDefault().Span);

    /// <summary>Its value as a fraction.</summary>
    public float Fraction => BitConverter.UInt32BitsToSingle((uint)Scalar);

    public static ProtobufField Of(int number, string text) => new(number, 0, Encoding.UTF8.GetBytes(text));

    public static ProtobufField Of(int number, float value) => new(number, BitConverter.SingleToUInt32Bits(value), Size: sizeof(float));

    public static ProtobufField Of(int number, IEnumerable<ProtobufField> message) => new(number, 0, Write(message));

    /// <exception cref="InvalidDataException">It is no message, or breaks off.</exception>
    public static List<ProtobufField> Read(ReadOnlyMemory<byte> message)
    {
        var fields = new List<ProtobufField>();
        while (!message.IsEmpty)
        {
            var key = Varint(ref message);
            var (number, kind) = ((int)(key >> 3), (int)(key & 7));
            fields.Add(
                kind switch
                {
                    Short => new ProtobufField(number, Varint(ref message)),
                    Long => new ProtobufField(number, BinaryPrimitives.ReadUInt64LittleEndian(Take(ref message, 8).Span), Size: 8),
                    Half => new ProtobufField(number, BinaryPrimitives.ReadUInt32LittleEndian(Take(ref message, 4).Span), Size: 4),
                    Block => new ProtobufField(number, 0, Take(ref message, Varint(ref message))),
                    _ => throw new InvalidDataException(),
                }
            );
        }

        return fields;
    }

    public static byte[] Write(IEnumerable<ProtobufField> message)
    {
        using var stream = new MemoryStream();
        Span<byte> number = stackalloc byte[8];
        foreach (var field in message)
        {
            var kind = field switch
            {
                { Bytes: not null } => Block,
                { Size: 8 } => Long,
                { Size: 4 } => Half,
                _ => Short,
            };
            Varint(stream, ((ulong)field.Number << 3) | (uint)kind);
            if (field.Bytes is { } bytes)
            {
                Varint(stream, (ulong)bytes.Length);
                stream.Write(bytes.Span);
            }
            else if (field.Size == 0)
            {
                Varint(stream, field.Scalar);
            }
            else
            {
                BinaryPrimitives.WriteUInt64LittleEndian(number, field.Scalar);
                stream.Write(number[..field.Size]);
            }
        }

        return stream.ToArray();
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> message)
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Take(ref message, 1).Span[0];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }

        throw new InvalidDataException();
    }

    private static void Varint(Stream stream, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            stream.WriteByte((byte)(value | 0x80));
        stream.WriteByte((byte)value);
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> message, ulong count)
    {
        if (count > (ulong)message.Length)
            throw new InvalidDataException();
        var taken = message[..(int)count];
        message = message[(int)count..];
        return taken;
    }
}
