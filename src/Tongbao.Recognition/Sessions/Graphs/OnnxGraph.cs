namespace Tongbao.Recognition.Sessions.Graphs;

/// <summary>The operations of a model, to be changed.</summary>
internal sealed class OnnxGraph
{
    private const int GraphField = 7;

    private const int NodeField = 1,
        InitialField = 5,
        OutputField = 12;

    private const int TensorName = 8,
        ValueName = 1;

    private readonly List<ProtobufField> _model;
    private readonly List<ProtobufField> _rest;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _initial;
    private readonly Dictionary<string, OnnxTensor> _changed = [];
    private readonly HashSet<string> _outputs;

    private OnnxGraph(byte[] model)
    {
        _model = ProtobufField.Read(model);
        var graph = ProtobufField.Read(_model.Find(field => field.Number == GraphField).Bytes ?? throw new InvalidDataException());
        Nodes = [.. graph.Where(field => field.Number == NodeField).Select(field => OnnxNode.Read(field.Bytes!.Value))];
        _rest = graph.FindAll(field => field.Number != NodeField);
        _initial = _rest
            .Where(field => field.Number == InitialField)
            .ToDictionary(field => Name(field, TensorName), field => field.Bytes!.Value);
        _outputs = [.. _rest.Where(field => field.Number == OutputField).Select(field => Name(field, ValueName))];
    }

    /// <summary>In the order in which they run.</summary>
    public List<OnnxNode> Nodes { get; }

    /// <exception cref="InvalidDataException">It is no model, or damaged.</exception>
    public static OnnxGraph Read(byte[] model) => new(model);

    public byte[] Write() =>
        ProtobufField.Write(
            _model.Select(field =>
                field.Number == GraphField ? ProtobufField.Of(GraphField, [.. Constants(), .. Operations(), .. Rest()]) : field
            )
        );

    /// <summary>The numbers of that name; null where they are computed.</summary>
    public OnnxTensor? Constant(string name) =>
        _changed.TryGetValue(name, out var changed) ? changed
        : _initial.TryGetValue(name, out var initial) ? OnnxTensor.Read(initial)
        : Producer(name) is { Operator: "Constant" } node && node.Tensor() is { } tensor ? OnnxTensor.Read(tensor)
        : null;

    /// <summary>A single number of that name.</summary>
    public float? Number(string name) => Constant(name) is { Values: [var value] } ? value : null;

    /// <summary>Gives numbers a value, be they new or not.</summary>
    public void Set(string name, OnnxTensor value) => _changed[name] = value;

    /// <summary>What makes it; null where it is given.</summary>
    public OnnxNode? Producer(string name) => Nodes.Find(node => node.Outputs.Contains(name));

    /// <summary>What takes it; none where the model also gives it to its caller.</summary>
    public IReadOnlyList<OnnxNode> Users(string name) => _outputs.Contains(name) ? [] : Nodes.FindAll(node => node.Inputs.Contains(name));

    /// <summary>Takes out an operation whose only result is now made by another one.</summary>
    public void Remove(OnnxNode node) => Nodes.Remove(node);

    private IEnumerable<ProtobufField> Constants() =>
        _changed.Select(constant => OnnxNode.Constant(constant.Key, constant.Value.ToFields()).ToField(NodeField));

    private IEnumerable<ProtobufField> Operations() =>
        Nodes
            .Where(node => !(node.Operator == "Constant" && _changed.ContainsKey(node.Outputs[0])))
            .Select(node => node.ToField(NodeField));

    private IEnumerable<ProtobufField> Rest() =>
        _rest.Where(field => field.Number != InitialField || !_changed.ContainsKey(Name(field, TensorName)));

    private static string Name(ProtobufField field, int number) =>
        ProtobufField.Read(field.Bytes ?? throw new InvalidDataException()).Find(inner => inner.Number == number).Text;
}
