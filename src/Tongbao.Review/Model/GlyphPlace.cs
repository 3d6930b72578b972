using Tongbao.Lines;

namespace Tongbao.Review.Model;

/// <summary>Where a character stands, in points from the page's upper left.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="Baseline">Of its glyph.</param>
/// <param name="Size">Font size.</param>
/// <param name="Ink">The box around its ink; null for a space.</param>
/// <param name="Confidence">How sure OCR is of it, from 0 to 100; null where it was not recognised but read.</param>
internal readonly record struct GlyphPlace(double X, double Right, double Baseline, double Size, Box? Ink, double? Confidence = null)
{
    /// <summary>True if it may have been misread.</summary>
    public bool IsDoubtful => Confidence < DoubtfulReading.LeastConfidence;
}
