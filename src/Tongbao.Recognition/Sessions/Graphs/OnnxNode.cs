namespace Tongbao.Recognition.Sessions.Graphs;

/// <summary>An operation of a model (onnx.proto: NodeProto).</summary>
internal sealed class OnnxNode
{
    private const int InputField = 1,
        OutputField = 2,
        OperatorField = 4,
        AttributeField = 5;

    private const int AttributeName = 1,
        AttributeFraction = 2,
        AttributeTensor = 5,
        AttributeNumbers = 8,
        AttributeType = 20;

    private const int FractionType = 1,
        TensorType = 4;

    private OnnxNode(string op, IEnumerable<string> inputs, IEnumerable<string> outputs, IEnumerable<ProtobufField> attributes)
    {
        (Operator, Inputs, Outputs, Attributes) = (op, [.. inputs], [.. outputs], [.. attributes]);
    }

    /// <summary>What it does, as <c>Conv</c>.</summary>
    public string Operator { get; }

    /// <summary>Names of what it takes; empty for one that is left out.</summary>
    public List<string> Inputs { get; }

    /// <summary>Names of what it gives.</summary>
    public List<string> Outputs { get; }

    private List<ProtobufField> Attributes { get; }

    public static OnnxNode Read(ReadOnlyMemory<byte> message)
    {
        var fields = ProtobufField.Read(message);
        return new OnnxNode(
            fields.Find(field => field.Number == OperatorField).Text,
            fields.Where(field => field.Number == InputField).Select(field => field.Text),
            fields.Where(field => field.Number == OutputField).Select(field => field.Text),
            fields.Where(field => field.Number == AttributeField)
        );
    }

    /// <summary>A new one with fractions as attributes.</summary>
    public static OnnxNode Of(string op, string[] inputs, string output, params (string Name, float Value)[] attributes) =>
        new(
            op,
            inputs,
            [output],
            attributes.Select(attribute => Attribute(attribute.Name, FractionType, ProtobufField.Of(AttributeFraction, attribute.Value)))
        );

    /// <summary>One that gives a tensor.</summary>
    public static OnnxNode Constant(string output, IEnumerable<ProtobufField> tensor) =>
        new("Constant", [], [output], [Attribute("value", TensorType, ProtobufField.Of(AttributeTensor, tensor))]);

    public ProtobufField ToField(int number) =>
        ProtobufField.Of(
            number,
            [
                .. Inputs.Select(input => ProtobufField.Of(InputField, input)),
                .. Outputs.Select(output => ProtobufField.Of(OutputField, output)),
                ProtobufField.Of(OperatorField, Operator),
                .. Attributes,
            ]
        );

    /// <summary>An attribute that is a fraction.</summary>
    public float? Fraction(string name) => Attribute(name)?.Find(field => field.Number == AttributeFraction).Fraction;

    /// <summary>The tensor that a constant gives.</summary>
    public ReadOnlyMemory<byte>? Tensor() => Attribute("value")?.Find(field => field.Number == AttributeTensor).Bytes;

    /// <summary>True for a convolution that sees zeros around its picture.</summary>
    public bool IsPadded() =>
        Attribute("auto_pad") is not null
        || Attribute("pads") is { } pads
            && pads.Exists(field => field.Number == AttributeNumbers && (field.Scalar != 0 || field.Bytes is not null));

    private List<ProtobufField>? Attribute(string name) =>
        Attributes
            .Select(attribute => ProtobufField.Read(attribute.Bytes!.Value))
            .FirstOrDefault(fields => fields.Exists(field => field.Number == AttributeName && field.Text == name));

    private static ProtobufField Attribute(string name, int type, ProtobufField value) =>
        ProtobufField.Of(AttributeField, [ProtobufField.Of(AttributeName, name), value, new ProtobufField(AttributeType, (ulong)type)]);
}
