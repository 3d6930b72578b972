namespace Tongbao.Review.Model;

/// <summary>Where a character stands, in points from the page's upper left.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="Baseline">Of its glyph.</param>
/// <param name="Size">Font size.</param>
/// <param name="Ink">The box around its ink; null for a space.</param>
internal readonly record struct GlyphPlace(double X, double Right, double Baseline, double Size, Box? Ink);
