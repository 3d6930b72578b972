namespace Tongbao.Recognition.Pictures;

/// <summary>Which pixels along one axis make each pixel of a picture at another size, and how much each counts.</summary>
internal sealed class Taps
{
    private readonly int[] _starts;
    private readonly float[] _weights;
    private readonly int _count;

    private Taps(int[] starts, float[] weights, int count)
    {
        (_starts, _weights, _count) = (starts, weights, count);
        (First, Last) = (starts.Min(), starts.Max() + count);
    }

    /// <summary>The first pixel that is needed; may be outside.</summary>
    public int First { get; }

    /// <summary>The one behind the last.</summary>
    public int Last { get; }

    /// <param name="from">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="size">How long it becomes.</param>
    /// <param name="limit">How long the whole is: a weight may stand for no pixel outside of it but those asked for.</param>
    public static Taps Of(double from, double length, int size, int limit)
    {
        var step = length / size;
        // A triangle as wide as what falls together, and at least from one pixel to the next.
        var radius = Math.Max(1, step);
        var count = (int)Math.Ceiling(2 * radius) + 1;
        var (starts, weights) = (new int[size], new float[size * count]);
        for (var i = 0; i < size; i++)
        {
            var centre = Math.Clamp(from + ((i + 0.5) * step) - 0.5, -radius, limit + radius);
            starts[i] = (int)Math.Floor(centre - radius) + 1;
            var own = weights.AsSpan(i * count, count);
            var sum = 0f;
            for (var k = 0; k < count; k++)
            {
                own[k] = (float)Math.Max(0, 1 - (Math.Abs(starts[i] + k - centre) / radius));
                sum += own[k];
            }

            for (var k = 0; k < count; k++)
                own[k] /= sum;
        }

        return new Taps(starts, weights, count);
    }

    /// <summary>The first pixel that makes one of the result; it and those behind it count as <see cref="WeightsOf"/> says.</summary>
    public int StartOf(int pixel) => _starts[pixel];

    /// <summary>How much each counts; together 1.</summary>
    public ReadOnlySpan<float> WeightsOf(int pixel) => _weights.AsSpan(pixel * _count, _count);
}
