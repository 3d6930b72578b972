using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Tongbao.Reading.Pdf;

/// <summary>A glyph as it stands on a page.</summary>
/// <param name="Text">What it means; a combining mark stands with the letter before it.</param>
/// <param name="Start">Where its baseline begins.</param>
/// <param name="End">Where its baseline ends.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Turn">Which way it stands.</param>
internal readonly record struct Glyph(string Text, PdfPoint Start, PdfPoint End, double Size, TextOrientation Turn);
