namespace Tongbao;

/// <summary>A box on a page.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Box">In points from the upper left.</param>
public readonly record struct PlacedBox(int Page, Box Box);
