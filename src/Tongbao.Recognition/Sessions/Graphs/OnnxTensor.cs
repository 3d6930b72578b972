using System.Runtime.InteropServices;

namespace Tongbao.Recognition.Sessions.Graphs;

/// <summary>Numbers that a model has learnt (onnx.proto: TensorProto).</summary>
/// <param name="Dimensions">Empty for a single number.</param>
/// <param name="Values">Row by row.</param>
internal sealed record OnnxTensor(IReadOnlyList<long> Dimensions, float[] Values)
{
    private const int DimensionField = 1,
        TypeField = 2,
        RawField = 9;

    private const int FractionType = 1;

    /// <summary>Null for one that does not hold fractions, or holds them otherwise than most.</summary>
    public static OnnxTensor? Read(ReadOnlyMemory<byte> message)
    {
        var fields = ProtobufField.Read(message);
        var raw = fields.Find(field => field.Number == RawField).Bytes;
        if (raw is null || !fields.Exists(field => field is { Number: TypeField, Scalar: FractionType }))
            return null;
        var dimensions = fields.Where(field => field.Number == DimensionField).ToList();
        var values = MemoryMarshal.Cast<byte, float>(raw.Value.Span).ToArray();
        return
            dimensions.TrueForAll(field => field.Bytes is null)
            && dimensions.Aggregate(1L, (product, field) => product * (long)field.Scalar) == values.Length
            ? new OnnxTensor([.. dimensions.Select(field => (long)field.Scalar)], values)
            : null;
    }

    public IEnumerable<ProtobufField> ToFields() =>
        [
            .. Dimensions.Select(length => new ProtobufField(DimensionField, (ulong)length)),
            new ProtobufField(TypeField, FractionType),
            new ProtobufField(RawField, 0, MemoryMarshal.AsBytes<float>(Values).ToArray()),
        ];
}
