namespace Tongbao.Recognition.Sessions.Graphs;

/// <summary>
/// Makes a model do the same in fewer steps. PP-OCR's recognition scales and shifts by one number before and after each activation, and
/// its activation comes as four operations: half of its time goes there. What a convolution can do at once is put into it.
/// </summary>
internal static class FewerSteps
{
    /// <returns>The same model where nothing is found, or it cannot be read.</returns>
    public static byte[] Of(byte[] model)
    {
        try
        {
            var graph = OnnxGraph.Read(model);
            var count = graph.Nodes.Count;
            foreach (var node in graph.Nodes.ToList())
                JoinHardSwish(graph, node);
            foreach (var node in graph.Nodes.ToList())
                FoldBack(graph, node);
            // From the end: what is shifted after it was scaled comes first.
            foreach (var node in graph.Nodes.AsEnumerable().Reverse().ToList())
                FoldForward(graph, node);
            return graph.Nodes.Count == count ? model : graph.Write();
        }
        catch (InvalidDataException)
        {
            // What runs it says what is wrong.
            return model;
        }
    }

    // x · clip(x + 3, 0, 6) / 6 is x · hardSigmoid(x).
    private static void JoinHardSwish(OnnxGraph graph, OnnxNode add)
    {
        if (
            Operand(graph, add, "Add") is not { Other: var x, Number: 3 }
            || Next(graph, add) is not { Operator: "Clip" } clip
            || Bound(graph, clip, "min", 1) != 0
            || Bound(graph, clip, "max", 2) != 6
            || Next(graph, clip) is not { Operator: "Mul" } product
            || !product.Inputs.Contains(x)
            || Next(graph, product) is not { Operator: "Div" } division
            || graph.Number(division.Inputs[1]) != 6
        )
            return;
        graph.Nodes[graph.Nodes.IndexOf(add)] = OnnxNode.Of("HardSigmoid", [x], clip.Outputs[0], ("alpha", 1 / 6f), ("beta", 0.5f));
        product.Outputs[0] = division.Outputs[0];
        graph.Remove(clip);
        graph.Remove(division);
    }

    // A number by which the result of a convolution is multiplied, or that is added to it.
    private static void FoldBack(OnnxGraph graph, OnnxNode node)
    {
        if (
            (Operand(graph, node, "Mul") ?? Operand(graph, node, "Add")) is not { } operand
            || graph.Producer(operand.Other) is not { Operator: "Conv" } convolution
            || graph.Users(operand.Other).Count != 1
            || Convolution.Of(graph, convolution) is not { } weights
        )
            return;
        if (node.Operator == "Mul")
            weights.Scale(operand.Number);
        else
            weights.Shift(operand.Number);
        convolution.Outputs[0] = node.Outputs[0];
        graph.Remove(node);
    }

    // The same before convolutions. Zeros around a picture are not shifted with it: there the shift stays, before the scale.
    private static void FoldForward(OnnxGraph graph, OnnxNode node)
    {
        if (Operand(graph, node, "Mul") is not { } scale || scale.Number == 0)
            return;
        var shift = Next(graph, node) is { } next ? Operand(graph, next, "Add") : null;
        var last = shift is null ? node : Next(graph, node)!;
        var users = graph.Users(last.Outputs[0]);
        var convolutions = users.Select(user => user.Operator == "Conv" ? Convolution.Of(graph, user) : null).ToList();
        if (users.Count == 0 || convolutions.Contains(null) || users.Any(user => user.Inputs[0] != last.Outputs[0]))
            return;
        var stays = shift is not null && users.Any(user => user.IsPadded());
        foreach (var convolution in convolutions)
        {
            if (shift is not null && !stays)
                convolution!.ShiftInput(shift.Value.Number);
            convolution!.ScaleInput(scale.Number);
        }

        graph.Remove(node);
        if (stays)
        {
            var moved = $"{last.Outputs[0]}/shift";
            graph.Set(moved, new OnnxTensor([1], [shift!.Value.Number / scale.Number]));
            (last.Inputs[0], last.Inputs[1]) = (scale.Other, moved);
            return;
        }

        foreach (var user in users)
            user.Inputs[0] = scale.Other;
        if (shift is not null)
            graph.Remove(last);
    }

    // A constant and something computed.
    private static (string Other, float Number)? Operand(OnnxGraph graph, OnnxNode node, string op)
    {
        if (node.Operator != op || node.Inputs.Count != 2)
            return null;
        return graph.Number(node.Inputs[0]) is { } first ? (node.Inputs[1], first)
            : graph.Number(node.Inputs[1]) is { } second ? (node.Inputs[0], second)
            : null;
    }

    // The only one that takes what it gives.
    private static OnnxNode? Next(OnnxGraph graph, OnnxNode node) => graph.Users(node.Outputs[0]) is [var next] ? next : null;

    private static float? Bound(OnnxGraph graph, OnnxNode clip, string name, int input) =>
        clip.Inputs.Count > input ? graph.Number(clip.Inputs[input]) : clip.Fraction(name);
}
