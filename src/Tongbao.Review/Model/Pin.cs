namespace Tongbao.Review.Model;

/// <summary>A finding and where it is pinned.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Node">The node it points at; null when it is about the whole notice.</param>
/// <param name="Marks">The printed words it quotes, as far as they stand on its line: offset and length there. Null when they do
/// not.</param>
internal sealed record Pin(Finding Finding, ReviewNode? Node, (int Start, int Length)? Marks)
{
    /// <summary>The numbers that do not agree: 15 ≠ 14. Null where the fault is not one of numbers.</summary>
    public string? Numbers =>
        Finding.Numbers?.Distinct().ToList() is { Count: > 1 } numbers
            ? string.Join(" ≠ ", numbers.Select(number => number.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture)))
            : null;
}
