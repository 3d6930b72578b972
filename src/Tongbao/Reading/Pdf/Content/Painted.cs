namespace Tongbao.Reading.Pdf.Content;

/// <summary>What a content stream paints besides text, in points from the lower left of the page, cut to what is seen of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Left">Of a stroke, where its left end is.</param>
/// <param name="Bottom">Of a stroke, the height of its lower end.</param>
/// <param name="Right">Of a stroke, where its right end is.</param>
/// <param name="Top">Of a stroke, the height of its upper end.</param>
/// <param name="Width">How thick a stroke is; 0 for the others.</param>
/// <param name="GlyphsBefore">How many glyphs of the page are painted before it.</param>
/// <param name="IsOpaque">True if nothing below it is seen.</param>
internal readonly record struct Painted(
    PaintedKind Kind,
    double Left,
    double Bottom,
    double Right,
    double Top,
    double Width,
    int GlyphsBefore,
    bool IsOpaque
);
