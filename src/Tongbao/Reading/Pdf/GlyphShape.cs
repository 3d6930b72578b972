namespace Tongbao.Reading.Pdf;

/// <summary>A character of a font.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Width">How far the next one stands from it, in text space.</param>
internal readonly record struct GlyphShape(string Text, double Width);
