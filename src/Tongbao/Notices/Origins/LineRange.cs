namespace Tongbao;

/// <summary>A range of lines.</summary>
/// <param name="First">1-based.</param>
/// <param name="Last">1-based; never before <paramref name="First"/> when both stand on one page.</param>
public readonly record struct LineRange(int First, int Last);
