using System.Collections;

namespace Tongbao.Documents;

/// <summary>Offsets that follow each other, as most do: in a large table a list of them would be larger than its text.</summary>
/// <param name="start">The first of them.</param>
/// <param name="count">How many there are.</param>
internal sealed class OffsetRange(int start, int count) : IReadOnlyList<int>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public int this[int index] =>
        (uint)index < (uint)count ? start + index : throw new ArgumentOutOfRangeException(nameof(index), index, null);

    /// <summary>The same offsets, as a range if they are one.</summary>
    public static IReadOnlyList<int> Shortened(int[] offsets) =>
        IsRange(offsets) ? new OffsetRange(offsets is [var first, ..] ? first : 0, offsets.Length) : offsets;

    /// <summary>True if the offsets follow each other.</summary>
    public static bool IsRange(IReadOnlyList<int> offsets)
    {
        for (var i = 1; i < offsets.Count; i++)
        {
            if (offsets[i] != offsets[i - 1] + 1)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => Enumerable.Range(start, count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
