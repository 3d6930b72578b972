using System.Collections.Immutable;
using Tongbao.Documents;
using Tongbao.Reading.Pdf.Content;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Pdf;

/// <summary>What a page shows → a page of runs, upright, with what is not seen set aside by name.</summary>
internal static class PageRuns
{
    /// <summary>A Chinese glyph is about 0.88 em above its baseline and 0.12 em below.</summary>
    private const double Above = 0.88;
    private const double Below = 0.12;

    public static SourcePage Of(PageContent page, int number)
    {
        var glyphs = page.Canvas.Glyphs;
        Span<TextTurn> turns = new TextTurn[glyphs.Length];
        var turn = PageTurn.Of(glyphs, turns, page.Width, page.Height);
        PageDiscards.Mark(page);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(glyphs.Length);
        for (var i = 0; i < glyphs.Length; i++)
            runs.Add(Run(glyphs[i], turns[i], turn));
        return new SourcePage(number, turn.ReadWidth, turn.ReadHeight, runs.DrainToImmutable()) { PictureShare = page.PictureShare };
    }

    private static GlyphRun Run(in ShownGlyph glyph, TextTurn turn, PageTurn page)
    {
        var (start, end) = (page.Upright(glyph.StartX, glyph.StartY), page.Upright(glyph.EndX, glyph.EndY));
        var size = glyph.Size;
        var box = new Box(Math.Min(start.X, end.X), start.Y - (Above * size), Math.Max(start.X, end.X), start.Y + (Below * size));
        return new GlyphRun(glyph.Text, box, start.Y, size, turn != page.Turn, Aside: Aside(glyph.Flags));
    }

    private static FurnitureKind? Aside(GlyphFlags flags) =>
        (flags & GlyphFlags.LayerOff) != 0 ? FurnitureKind.LayerOff
        : (flags & GlyphFlags.Covered) != 0 ? FurnitureKind.Covered
        : (flags & GlyphFlags.Invisible) != 0 ? FurnitureKind.Hidden
        : null;
}
