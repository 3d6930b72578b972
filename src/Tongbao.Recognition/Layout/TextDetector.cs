using Microsoft.ML.OnnxRuntime;
using Tongbao.Recognition.Pictures;
using Tongbao.Recognition.Sessions;

namespace Tongbao.Recognition.Layout;

/// <summary>Finds text by a model of PP-OCR's kind: a picture in, how likely each pixel is text out (DB).</summary>
internal sealed class TextDetector : IDisposable
{
    /// <summary>The longer side of the picture that the model sees, in pixels.</summary>
    private const int LongSide = 1280;

    /// <summary>The model halves its picture five times.</summary>
    private const int Step = 32;

    /// <summary>What a pixel of text and, on average, a piece of it are sure to be.</summary>
    private const float Pixel = 0.3f,
        Piece = 0.5f;

    /// <summary>How much larger than what the model marks the text is: it was trained to mark the core of it.</summary>
    private const double Grow = 1.6;

    private const int LeastSide = 3,
        LeastPixels = 10;

    /// <summary>Mean and spread of red, green and blue in the pictures of the training.</summary>
    private static readonly (float Mean, float Spread)[] Channels = [(0.485f, 0.229f), (0.456f, 0.224f), (0.406f, 0.225f)];

    private readonly InferenceSession _model;
    private readonly string[] _inputs;
    private readonly string[] _outputs;

    /// <param name="model">The file of the model.</param>
    public TextDetector(byte[] model)
    {
        _model = OnnxSessions.Open(model);
        (_inputs, _outputs) = ([_model.InputNames[0]], [_model.OutputNames[0]]);
    }

    public List<TextBox> Find(GreyPicture page)
    {
        var scale = Math.Min(1, (double)LongSide / Math.Max(page.Width, page.Height));
        var (width, height) = (Rounded(page.Width * scale), Rounded(page.Height * scale));
        var small = Resampling.Cut(page, 0, 0, page.Width, page.Height, width, height);
        var input = new float[3 * width * height];
        for (var channel = 0; channel < 3; channel++)
        {
            var plane = input.AsSpan(channel * width * height, width * height);
            for (var i = 0; i < plane.Length; i++)
                plane[i] = ((small.Pixels[i] / 255f) - Channels[channel].Mean) / Channels[channel].Spread;
        }

        using var tensor = OrtValue.CreateTensorValueFromMemory(input, [1, 3, height, width]);
        using var options = new RunOptions();
        using var outputs = _model.Run(options, _inputs, [tensor], _outputs);
        return Pieces(outputs[0].GetTensorDataAsSpan<float>(), width, height, page);
    }

    public void Dispose() => _model.Dispose();

    private static int Rounded(double length) => Math.Max(Step, (int)Math.Round(length / Step) * Step);

    private static List<TextBox> Pieces(ReadOnlySpan<float> likely, int width, int height, GreyPicture page)
    {
        var seen = new bool[width * height];
        var found = new List<TextBox>();
        var open = new Stack<int>();
        for (var start = 0; start < seen.Length; start++)
        {
            if (seen[start] || likely[start] < Pixel)
                continue;
            var (left, top, right, bottom, count, sum) = (width, height, 0, 0, 0, 0.0);
            open.Push(start);
            seen[start] = true;
            while (open.TryPop(out var at))
            {
                var (x, y) = (at % width, at / width);
                (left, right) = (Math.Min(left, x), Math.Max(right, x + 1));
                (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
                count++;
                sum += likely[at];
                for (var nextY = Math.Max(0, y - 1); nextY <= Math.Min(height - 1, y + 1); nextY++)
                {
                    for (var nextX = Math.Max(0, x - 1); nextX <= Math.Min(width - 1, x + 1); nextX++)
                    {
                        var next = (nextY * width) + nextX;
                        if (seen[next] || likely[next] < Pixel)
                            continue;
                        seen[next] = true;
                        open.Push(next);
                    }
                }
            }

            var (wide, high) = (right - left, bottom - top);
            if (count < LeastPixels || Math.Min(wide, high) < LeastSide || sum / count < Piece)
                continue;
            var rim = wide * high * Grow / (2.0 * (wide + high));
            found.Add(
                new TextBox(
                    (int)Math.Max(0, (left - rim) * page.Width / width),
                    (int)Math.Max(0, (top - rim) * page.Height / height),
                    (int)Math.Min(page.Width, (right + rim) * page.Width / width),
                    (int)Math.Min(page.Height, (bottom + rim) * page.Height / height)
                )
            );
        }

        return found;
    }
}
