namespace Tongbao.Review.Model;

/// <summary>What words of a notice became: what a line is tinted by.</summary>
internal enum ReviewKind
{
    Title,
    Heading,
    Problem,
    Measures,
    Effects,
    Result,
    Prose,
    Furniture,
    Lost,
}
