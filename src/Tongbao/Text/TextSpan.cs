namespace Tongbao.Text;

/// <summary>A half-open range of the manuscript's canonical text.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units; 0 for an empty place.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>True when the span holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
