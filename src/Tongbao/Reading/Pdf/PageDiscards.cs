using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// Tells which glyphs of a page nobody sees: those that something opaque covers, and invisible ones that are no text layer.
/// </summary>
internal static class PageDiscards
{
    /// <summary>An image that covers so much of the page may be a scan, and invisible text over it is its text.</summary>
    private const double ScanShare = 0.5;

    /// <summary>A box that is thinner is a rule and covers no text, in points.</summary>
    private const double MinCover = 3;

    public static void Mark(PageContent page)
    {
        var glyphs = page.Canvas.Glyphs;
        if (page.Canvas.Painted.Exists(MayCover))
        {
            var covered = new CoveredGlyphs(glyphs, page.Width, page.Height);
            foreach (var box in page.Canvas.Painted.Where(MayCover))
                covered.Cover(box);
        }

        HideWhite(glyphs, page.Canvas.Backdrop);
        KeepTextLayer(glyphs, page.PictureShare);
    }

    private static bool MayCover(Painted box) =>
        box is { Kind: PaintedKind.Box, IsOpaque: true, GlyphsBefore: > 0 }
        && box.Right - box.Left >= MinCover
        && box.Top - box.Bottom >= MinCover;

    // White letters are seen on anything that is not white.
    private static void HideWhite(Span<ShownGlyph> glyphs, Backdrop backdrop)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref var glyph = ref glyphs[i];
            if (!glyph.Flags.HasFlag(GlyphFlags.White))
                continue;
            var (x, y) = glyph.Middle;
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
