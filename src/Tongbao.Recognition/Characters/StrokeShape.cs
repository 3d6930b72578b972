namespace Tongbao.Recognition.Characters;

/// <summary>How thick a level stroke is, in heights of a character.</summary>
/// <param name="Middle">In the median of its columns.</param>
/// <param name="Most">Where it is thick: in all but a few of its columns it is thinner.</param>
internal readonly record struct StrokeShape(double Middle, double Most);
