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

    /// <summary>The page, and the lines on it that do not run along it.</summary>
    public static (SourcePage Page, IReadOnlyList<OwnLine> Lines) Of(PageContent page, int number)
    {
        var glyphs = page.Canvas.Glyphs;
        Span<TextTurn> turns = new TextTurn[glyphs.Length];
        var turn = PageTurn.Of(glyphs, turns, page.Width, page.Height);
        PageDiscards.Mark(page);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(glyphs.Length);
        List<(ShownGlyph, GlyphRun, TextTurn)>? others = null;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var run = Run(glyphs[i], turn);
            if (turns[i] == turn.Turn || run.Aside is not null)
                runs.Add(run);
            else
                (others ??= []).Add((glyphs[i], run, turns[i]));
        }

        var lines = others is null ? [] : OwnLines.Add(others, runs, BodySize(runs));
        return (
            new SourcePage(number, turn.ReadWidth, turn.ReadHeight, runs.DrainToImmutable())
            {
                PictureShare = page.PictureShare,
                Rulings = PageRulings.Of(page.Canvas, turn),
            },
            lines
        );
    }

    // The size of most text along the page; none is larger where there is no text.
    private static double BodySize(IEnumerable<GlyphRun> runs) =>
        runs.CountBy(run => Math.Round(run.Size, 1)).DefaultIfEmpty(new(double.PositiveInfinity, 0)).MaxBy(pair => pair.Value).Key;

    private static GlyphRun Run(in ShownGlyph glyph, PageTurn page)
    {
        var (start, end) = (page.Upright(glyph.StartX, glyph.StartY), page.Upright(glyph.EndX, glyph.EndY));
        var size = glyph.Size;
        if (!double.IsFinite(start.X + start.Y + end.X + end.Y + size))
            return new GlyphRun(glyph.Text, new Box(-1, -1, -1, -1), -1, 0, Aside: FurnitureKind.OutsidePage);
        var box = new Box(Math.Min(start.X, end.X), start.Y - (Above * size), Math.Max(start.X, end.X), start.Y + (Below * size));
        return new GlyphRun(glyph.Text, box, start.Y, size, Aside: Aside(glyph.Flags))
        {
            Font = glyph.Font.Name,
            Mark = glyph.Mark,
            IsStroked = glyph.Flags.HasFlag(GlyphFlags.Stroked),
        };
    }

    private static FurnitureKind? Aside(GlyphFlags flags) =>
        flags.HasFlag(GlyphFlags.LayerOff) ? FurnitureKind.LayerOff
        : flags.HasFlag(GlyphFlags.Covered) ? FurnitureKind.Covered
        : (flags & (GlyphFlags.Invisible | GlyphFlags.Clipped)) != GlyphFlags.None ? FurnitureKind.Hidden
        : null;
}
