namespace Tongbao.Comparing;

/// <summary>Two lists, member by member: which belong together, which of those moved, which stand alone.</summary>
/// <param name="Pairs">In the order of the expected list; true where it left the order of the others.</param>
/// <param name="Lost">Places in the expected list.</param>
/// <param name="Gained">Places in the actual list.</param>
internal sealed record Alignment(
    IReadOnlyList<(int Expected, int Actual, bool Moved)> Pairs,
    IReadOnlyList<int> Lost,
    IReadOnlyList<int> Gained
)
{
    /// <summary>Pairs members with the same key, the first with the first; what is left, by the next key.</summary>
    /// <param name="expected">One list.</param>
    /// <param name="actual">The other.</param>
    /// <param name="keys">From the strictest to the loosest; a member whose key is null is not paired by it.</param>
    public static Alignment Of<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, params IEnumerable<Func<T, string?>> keys)
    {
        var pairOf = new int?[expected.Count];
        var free = Enumerable.Range(0, actual.Count).ToHashSet();
        foreach (var key in keys)
        {
            var byKey = free.Order()
                .GroupBy(index => key(actual[index]))
                .Where(same => same.Key is not null)
                .ToDictionary(same => same.Key!, same => new Queue<int>(same));
            for (var i = 0; i < expected.Count; i++)
            {
                if (
                    pairOf[i] is not null
                    || key(expected[i]) is not { } wanted
                    || !byKey.TryGetValue(wanted, out var found)
                    || !found.TryDequeue(out var index)
                )
                    continue;
                pairOf[i] = index;
                free.Remove(index);
            }
        }

        var pairs = Enumerable
            .Range(0, expected.Count)
            .Where(i => pairOf[i] is not null)
            .Select(i => (Expected: i, Actual: pairOf[i]!.Value))
            .ToList();
        var inOrder = LongestRising([.. pairs.Select(pair => pair.Actual)]);
        return new Alignment(
            [.. pairs.Select(pair => (pair.Expected, pair.Actual, !inOrder.Contains(pair.Actual)))],
            [.. Enumerable.Range(0, expected.Count).Where(i => pairOf[i] is null)],
            [.. free.Order()]
        );
    }

    // The longest rising subsequence in n log n (M. L. Fredman, 1975): what is not in it has moved.
    private static HashSet<int> LongestRising(List<int> values)
    {
        var tails = new List<int>();
        var before = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            int low = 0,
                high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = values[tails[middle]] < values[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var rising = new HashSet<int>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
            rising.Add(values[i]);
        return rising;
    }
}
