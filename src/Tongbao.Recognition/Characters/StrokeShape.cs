namespace Tongbao.Recognition.Characters;

/// <summary>How thick and long a level stroke is, in heights of a character.</summary>
/// <param name="Middle">In the median of its columns.</param>
/// <param name="Most">Where it is thick: in all but a few of its columns it is thinner.</param>
/// <param name="Length">From its first column to its last; no more than a character.</param>
/// <param name="IsAlone">There is hardly other ink above and below it.</param>
internal readonly record struct StrokeShape(double Middle, double Most, double Length, bool IsAlone);
