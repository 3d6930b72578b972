namespace Tongbao.Recognition.Pages;

/// <summary>A page that was read.</summary>
/// <param name="Layout">What is on it.</param>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Quarters">By how much its picture was turned clockwise.</param>
internal sealed record ReadPage(PageLayout Layout, IReadOnlyList<ReadLine> Lines, int Quarters);
