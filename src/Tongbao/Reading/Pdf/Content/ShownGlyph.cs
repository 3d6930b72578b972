using Tongbao.Reading.Pdf.Fonts;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>A code that a content stream shows, where its glyph is on the page.</summary>
internal struct ShownGlyph
{
    /// <summary>What it means.</summary>
    public string Text;

    /// <summary>The font that it is in.</summary>
    public PdfFont Font;

    /// <summary>Where its baseline begins, in points from the lower left of the page.</summary>
    public double StartX;

    public double StartY;

    /// <summary>Where its baseline ends.</summary>
    public double EndX;

    public double EndY;

    /// <summary>Font size in points.</summary>
    public double Size;

    public GlyphFlags Flags;

    /// <summary>The number of the marked content it is in (MCID, ISO 32000-1, 14.7.4); null where it has none.</summary>
    public int? Mark;

    /// <summary>The middle of a glyph that is upright on its baseline, a third of an em above it.</summary>
    public readonly (double X, double Y) Middle
    {
        get
        {
            var (x, y) = ((StartX + EndX) / 2, (StartY + EndY) / 2);
            var (dx, dy) = (EndX - StartX, EndY - StartY);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            return length > 0 ? (x - (dy / length * Size / 3), y + (dx / length * Size / 3)) : (x, y);
        }
    }
}
