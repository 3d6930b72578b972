using System.Globalization;

namespace Tongbao.Benchmarks;

/// <summary>How the benchmarks say what they measured: numbers look the same wherever they run.</summary>
internal static class Figures
{
    public static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
