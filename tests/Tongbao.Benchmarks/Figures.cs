using System.Diagnostics;

namespace Tongbao.Benchmarks;

/// <summary>How the benchmarks say what they measured: numbers look the same wherever they run.</summary>
internal static class Figures
{
    /// <summary>How long <paramref name="work"/> takes, in milliseconds.</summary>
    public static double Time(Func<object> work)
    {
        var watch = Stopwatch.StartNew();
        _ = work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The middle one; of an even number of them the upper middle one.</summary>
    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    public static void Print(string text) => Console.WriteLine(text);
}
