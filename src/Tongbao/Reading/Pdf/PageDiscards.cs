using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// Tells which glyphs of a page nobody sees: those that something opaque covers, and invisible ones that are no text layer.
/// </summary>
internal static class PageDiscards
{
    /// <summary>An image that covers so much of the page may be a scan, and invisible text over it is its text.</summary>
    private const double ScanShare = 0.5;

    /// <summary>Of a glyph, in ems: a box covers it if it covers its middle and reaches so far to either side.</summary>
    private const double Core = 0.2;

    public static void Mark(PageContent page)
    {
        var glyphs = page.Canvas.Glyphs;
        foreach (var box in page.Canvas.Painted)
        {
            if (box is { Kind: PaintedKind.Box, IsOpaque: true })
                Cover(glyphs[..box.GlyphsBefore], box);
        }

        HideWhite(glyphs, page.Canvas.Backdrop);
        KeepTextLayer(glyphs, page.PictureShare);
    }

    private static void Cover(Span<ShownGlyph> glyphs, in Painted box)
    {
        foreach (ref var glyph in glyphs)
        {
            var (x, y) = Middle(glyph);
            var core = Core * glyph.Size;
            if (x - core >= box.Left && x + core <= box.Right && y - core >= box.Bottom && y + core <= box.Top)
                glyph.Flags |= GlyphFlags.Covered;
        }
    }

    // The middle of a glyph that is upright; a third of an em above the baseline if it is level.
    private static (double X, double Y) Middle(in ShownGlyph glyph)
    {
        var (x, y) = ((glyph.StartX + glyph.EndX) / 2, (glyph.StartY + glyph.EndY) / 2);
        var (dx, dy) = (glyph.EndX - glyph.StartX, glyph.EndY - glyph.StartY);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        return length > 0 ? (x - (dy / length * glyph.Size / 3), y + (dx / length * glyph.Size / 3)) : (x, y);
    }

    // White letters are seen on anything that is not white.
    private static void HideWhite(Span<ShownGlyph> glyphs, Backdrop backdrop)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref var glyph = ref glyphs[i];
            if (!glyph.Flags.HasFlag(GlyphFlags.White))
                continue;
            var (x, y) = Middle(glyph);
            if (!backdrop.IsUnder(i, x, y))
                glyph.Flags |= GlyphFlags.Invisible;
        }
    }

    // Invisible text is the text of a page that is an image or outlines; beside as much visible text it is a copy, or a trap.
    private static void KeepTextLayer(Span<ShownGlyph> glyphs, double pictureShare)
    {
        var invisible = 0;
        foreach (ref readonly var glyph in glyphs)
            invisible += glyph.Flags.HasFlag(GlyphFlags.Invisible) ? 1 : 0;
        if (invisible == 0 || (pictureShare < ScanShare && invisible <= glyphs.Length - invisible))
            return;
        foreach (ref var glyph in glyphs)
            glyph.Flags &= ~GlyphFlags.Invisible;
    }
}
