using System.Text.Json.Nodes;

namespace Tongbao.Comparing;

/// <summary>Of texts that stand alone, those that are alike belong together: one of them was changed.</summary>
internal static class SimilarTexts
{
    /// <summary>Texts that share less than this at their ends are two texts, as a share of the longer one.</summary>
    private const double LeastShared = 0.4;

    /// <summary>How many texts further on one may have slipped.</summary>
    private const int Window = 8;

    public static Alignment Pair(Alignment alignment, JsonArray expected, JsonArray actual)
    {
        var gained = alignment.Gained.ToList();
        var pairs = alignment.Pairs.ToList();
        var lost = new List<int>();
        foreach (var index in alignment.Lost)
        {
            var near = gained.FindIndex(other =>
                Math.Abs(other - index) <= Window && Shared(expected[index]!.ToString(), actual[other]!.ToString()) >= LeastShared
            );
            if (near < 0)
            {
                lost.Add(index);
                continue;
            }

            pairs.Add((index, gained[near], false));
            gained.RemoveAt(near);
        }

        return new Alignment([.. pairs.OrderBy(pair => pair.Expected)], lost, gained);
    }

    private static double Shared(string one, string other)
    {
        var prefix = one.AsSpan().CommonPrefixLength(other);
        var suffix = 0;
        while (suffix < Math.Min(one.Length, other.Length) - prefix && one[^(suffix + 1)] == other[^(suffix + 1)])
            suffix++;
        return (double)(prefix + suffix) / Math.Max(1, Math.Max(one.Length, other.Length));
    }
}
