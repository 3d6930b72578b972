using Microsoft.ML.OnnxRuntime;
using Tongbao.Recognition.Sessions.Graphs;

namespace Tongbao.Tests.Reading.Models;

/// <summary>A model of two convolutions with what PP-OCR's recognition has between them.</summary>
public class FewerStepsTests
{
    private const int Pixels = 5;

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 4)]
    public void A_model_gives_the_same_in_fewer_steps(int pads, int steps)
    {
        var model = Model(pads, shift: 3);
        var fewer = FewerSteps.Of(model);

        Assert.Equal(10, Steps(model));
        // Where zeros stand around the picture, what was added before stays.
        Assert.Equal(steps + 1, Steps(fewer));
        Assert.All(Run(model).Zip(Run(fewer)), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
    }

    [Fact]
    public void What_only_looks_like_an_activation_is_left()
    {
        var model = Model(pads: 0, shift: 2.5f);
        var fewer = FewerSteps.Of(model);

        Assert.Contains(OnnxGraph.Read(fewer).Nodes, node => node.Operator == "Clip");
        Assert.All(Run(model).Zip(Run(fewer)), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
    }

    [Fact]
    public void A_damaged_model_stays_as_it_is()
    {
        byte[] model = [.. Model(pads: 0, shift: 3).Take(200)];

        Assert.Same(model, FewerSteps.Of(model));
    }

    private static int Steps(byte[] model) => OnnxGraph.Read(model).Nodes.Count(node => node.Operator != "Constant");

    private static float[] Run(byte[] model)
    {
        using var session = new InferenceSession(model);
        var picture = Enumerable.Range(0, Pixels * Pixels).Select(i => (i % 7) - 3f).ToArray();
        using var tensor = OrtValue.CreateTensorValueFromMemory(picture, [1, 1, Pixels, Pixels]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["picture"], [tensor], ["seen"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static byte[] Model(int pads, float shift)
    {
        const int irVersion = 1,
            graph = 7,
            operators = 8,
            version = 2;
        OnnxNode[] nodes =
        [
            Number("scale", 1.5f),
            Number("shift", -0.25f),
            Number("three", shift),
            Number("six", 6),
            Number("after", 0.8f),
            Number("more", 0.3f),
            Constant("first", [2, 1, 1, 1], [0.5f, -1]),
            Constant("second", [1, 2, 3, 3], [.. Enumerable.Range(0, 18).Select(i => 0.1f * (i - 8))]),
            Convolution(["picture", "first"], "a", 0),
            OnnxNode.Of("Mul", ["scale", "a"], "b"),
            OnnxNode.Of("Add", ["b", "shift"], "c"),
            OnnxNode.Of("Add", ["c", "three"], "d"),
            OnnxNode.Of("Clip", ["d"], "e", ("min", 0), ("max", 6)),
            OnnxNode.Of("Mul", ["c", "e"], "f"),
            OnnxNode.Of("Div", ["f", "six"], "g"),
            OnnxNode.Of("Mul", ["after", "g"], "h"),
            OnnxNode.Of("Add", ["h", "more"], "i"),
            Convolution(["i", "second"], "seen", pads),
        ];
        return ProtobufField.Write([
            new ProtobufField(irVersion, 8),
            ProtobufField.Of(operators, [new ProtobufField(version, 9)]),
            ProtobufField.Of(
                graph,
                [.. nodes.Select(node => node.ToField(1)), ProtobufField.Of(2, "g"), Value(11, "picture"), Value(12, "seen")]
            ),
        ]);
    }

    private static OnnxNode Number(string name, float value) => Constant(name, [1], [value]);

    private static OnnxNode Constant(string name, long[] dimensions, float[] values) =>
        OnnxNode.Constant(name, new OnnxTensor(dimensions, values).ToFields());

    private static OnnxNode Convolution(string[] inputs, string output, int pads)
    {
        var plain = OnnxNode.Of("Conv", inputs, output).ToField(1).Bytes!.Value;
        var attribute = ProtobufField.Of(
            5,
            [ProtobufField.Of(1, "pads"), .. Enumerable.Repeat(new ProtobufField(8, (ulong)pads), 4), new ProtobufField(20, 7)]
        );
        return OnnxNode.Read(ProtobufField.Write([.. ProtobufField.Read(plain), attribute]));
    }

    // A tensor of fractions whose shape nobody says.
    private static ProtobufField Value(int number, string name) =>
        ProtobufField.Of(number, [ProtobufField.Of(1, name), ProtobufField.Of(2, [ProtobufField.Of(1, [new ProtobufField(1, 1)])])]);
}
