using Microsoft.ML.OnnxRuntime;
using Tongbao.Recognition.Pictures;
using Tongbao.Recognition.Sessions;

namespace Tongbao.Recognition.Characters;

/// <summary>Reads the characters of a line by a model of PP-OCR's kind: a picture in, a character for every few columns out.</summary>
internal sealed class CharacterReader : IDisposable
{
    /// <summary>Height of the lines that the models were trained on, in pixels.</summary>
    public const int Height = 48;

    /// <summary>A narrower picture is no line that the models know.</summary>
    private const int LeastWidth = 32;

    /// <summary>What is read with more has no rival.</summary>
    private const float Certain = 0.9995f;

    /// <summary>What is less likely is no rival.</summary>
    private const float LeastRival = 0.0002f;

    private readonly InferenceSession _model;
    private readonly string[] _inputs;
    private readonly string[] _outputs;
    private readonly string[] _characters;

    /// <param name="model">The file of the model.</param>
    /// <param name="characters">Those it knows, in its order.</param>
    public CharacterReader(byte[] model, IReadOnlyList<string> characters)
    {
        _model = OnnxSessions.Open(model);
        (_inputs, _outputs) = ([_model.InputNames[0]], [_model.OutputNames[0]]);
        // Before them the model says "nothing", behind them a space.
        _characters = ["", .. characters, " "];
    }

    /// <summary>How many characters the model tells apart; 0 if it does not say so.</summary>
    public int Classes => _model.OutputMetadata[_outputs[0]].Dimensions is [.., > 0 and var classes] ? classes : 0;

    /// <summary>How many characters it was given names for.</summary>
    public int Names => _characters.Length;

    /// <param name="line">A line of text, of the height of the models.</param>
    public List<SeenCharacter> Read(GreyPicture line)
    {
        var width = Math.Max(LeastWidth, line.Width);
        var input = Planes(line, width);
        using var tensor = OrtValue.CreateTensorValueFromMemory(input, [1, 3, Height, width]);
        using var options = new RunOptions();
        using var outputs = _model.Run(options, _inputs, [tensor], _outputs);
        var shape = outputs[0].GetTensorTypeAndShape().Shape;
        var (count, classes, stretch) = ((int)shape[1], (int)shape[2], (double)width / line.Width);
        var seen = Decode(outputs[0].GetTensorDataAsSpan<float>(), count, classes, stretch);
        return Spacing.Mended(seen, line, (from, to, isHigh) =>
        {
            var (first, last) = ((int)Math.Floor(from / stretch * count), (int)Math.Ceiling(to / stretch * count));
            return Likeliest(
                outputs[0].GetTensorDataAsSpan<float>()[(Math.Max(0, first) * classes)..(Math.Min(count, last) * classes)],
                classes,
                isHigh
            );
        });
    }

    public void Dispose() => _model.Dispose();

    // From 0..255 to -1..1, the same in red, green and blue; what is right of the line is grey, as in training.
    private static float[] Planes(GreyPicture line, int width)
    {
        var planes = new float[3 * Height * width];
        for (var y = 0; y < Height; y++)
        {
            var row = line.Row(y);
            var plane = planes.AsSpan(y * width, row.Length);
            for (var x = 0; x < row.Length; x++)
                plane[x] = (row[x] / 127.5f) - 1;
        }

        planes.AsSpan(0, Height * width).CopyTo(planes.AsSpan(Height * width));
        planes.AsSpan(0, Height * width).CopyTo(planes.AsSpan(2 * Height * width));
        return planes;
    }

    // Connectionist temporal classification: the best guess of each step, repetitions once, "nothing" left out.
    private List<SeenCharacter> Decode(ReadOnlySpan<float> steps, int count, int classes, double stretch)
    {
        var seen = new List<SeenCharacter>();
        var before = 0;
        var first = 0;
        for (var step = 0; step < count; step++)
        {
            var guesses = steps.Slice(step * classes, classes);
            var best = BestOf(guesses);
            if (best != 0 && best < _characters.Length)
            {
                if (best != before)
                {
                    first = step;
                    seen.Add(
                        new SeenCharacter(_characters[best], (step + 0.5) / count * stretch, guesses[best])
                        {
                            Rivals = Rivals(guesses, best),
                        }
                    );
                }
                else
                {
                    var last = seen[^1];
                    var isSurer = guesses[best] > last.Confidence;
                    seen[^1] = last with
                    {
                        Centre = ((first + step) / 2.0 + 0.5) / count * stretch,
                        Confidence = isSurer ? guesses[best] : last.Confidence,
                        Rivals = isSurer ? Rivals(guesses, best) : last.Rivals,
                    };
                }
            }

            before = best;
        }

        return seen;
    }

    // What it says at a step besides the best: neither "nothing" nor the space.
    private List<(string Text, double Likely)> Rivals(ReadOnlySpan<float> guesses, int best)
    {
        var rivals = new List<(string Text, double Likely)>();
        if (guesses[best] > Certain)
            return rivals;
        for (var i = 1; i < Math.Min(guesses.Length, _characters.Length - 1); i++)
        {
            if (guesses[i] >= LeastRival && i != best)
                rivals.Add((_characters[i], guesses[i]));
        }

        rivals.Sort((one, other) => other.Likely.CompareTo(one.Likely));
        return rivals;
    }

    // Of some steps; neither "nothing" nor the space, which is the last.
    private (string Text, double Likely) Likeliest(ReadOnlySpan<float> steps, int classes, bool isHigh)
    {
        var (best, likely) = (0, 0f);
        for (var i = 0; i < steps.Length; i++)
        {
            if (
                steps[i] > likely
                && i % classes is > 0 and var character
                && character < _characters.Length - 1
                && !(isHigh && IsMark(_characters[character]))
            )
                (best, likely) = (character, steps[i]);
        }

        return (_characters[best], likely);
    }

    private static bool IsMark(string character) => char.IsPunctuation(character, 0) || char.IsWhiteSpace(character, 0);

    private static int BestOf(ReadOnlySpan<float> guesses)
    {
        var best = 0;
        for (var i = 1; i < guesses.Length; i++)
        {
            if (guesses[i] > guesses[best])
                best = i;
        }

        return best;
    }
}
