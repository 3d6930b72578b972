namespace Tongbao.Recognition.Sessions.Graphs;

/// <summary>The weights of a convolution, which no other one has.</summary>
internal sealed class Convolution
{
    private readonly OnnxGraph _graph;
    private readonly OnnxNode _node;
    private readonly OnnxTensor _weights;
    private readonly OnnxTensor _bias;

    private Convolution(OnnxGraph graph, OnnxNode node, OnnxTensor weights, OnnxTensor bias)
    {
        (_graph, _node, _weights, _bias) = (graph, node, weights, bias);
    }

    /// <summary>Null where they are computed, or shared.</summary>
    public static Convolution? Of(OnnxGraph graph, OnnxNode node)
    {
        if (graph.Constant(node.Inputs[1]) is not { } weights || graph.Users(node.Inputs[1]).Count != 1)
            return null;
        var channels = weights.Dimensions[0];
        if (node.Inputs.Count < 3)
            return new Convolution(graph, node, weights, new OnnxTensor([channels], new float[channels]));
        return graph.Constant(node.Inputs[2]) is { } bias && graph.Users(node.Inputs[2]).Count == 1
            ? new Convolution(graph, node, weights, bias)
            : null;
    }

    /// <summary>Multiplies what it gives.</summary>
    public void Scale(float factor) => Set(weight => weight * factor, (bias, _) => bias * factor);

    /// <summary>Adds to what it gives.</summary>
    public void Shift(float number) => Set(weight => weight, (bias, _) => bias + number);

    /// <summary>As if what it takes had been multiplied before.</summary>
    public void ScaleInput(float factor) => Set(weight => weight * factor, (bias, _) => bias);

    /// <summary>As if a number had been added before to all that it takes.</summary>
    public void ShiftInput(float number) => Set(weight => weight, (bias, sum) => bias + (number * sum));

    // A bias also knows the sum of the weights of its channel.
    private void Set(Func<float, float> weight, Func<float, float, float> bias)
    {
        var size = _weights.Values.Length / _bias.Values.Length;
        for (var channel = 0; channel < _bias.Values.Length; channel++)
        {
            var own = _weights.Values.AsSpan(channel * size, size);
            var sum = 0f;
            foreach (ref var value in own)
            {
                sum += value;
                value = weight(value);
            }

            _bias.Values[channel] = bias(_bias.Values[channel], sum);
        }

        if (_node.Inputs.Count < 3)
            _node.Inputs.Add($"{_node.Outputs[0]}/bias");
        _graph.Set(_node.Inputs[1], _weights);
        _graph.Set(_node.Inputs[2], _bias);
    }
}
