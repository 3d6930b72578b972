using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>Marks the glyphs that an opaque box covers.</summary>
/// <remarks>
/// A chart paints a hundred thousand boxes: the glyphs of a page are kept by squares of it, a box looks only at the squares that it
/// touches, and a glyph that is covered is looked at no more.
/// </remarks>
internal ref struct CoveredGlyphs
{
    /// <summary>Of a glyph, in ems: a box covers it if it covers its middle and reaches so far to either side.</summary>
    private const double Core = 0.2;

    /// <summary>The page has so many squares in a row, and so many rows of them.</summary>
    private const int Squares = 32;

    private readonly Span<ShownGlyph> _glyphs;
    private readonly (double Width, double Height) _square;

    // For each square the first of its glyphs, and for each glyph the next one of its square; -1 for none.
    private readonly int[] _first = new int[Squares * Squares];
    private readonly int[] _next;
    private readonly (double X, double Y)[] _middles;

    /// <param name="glyphs">Those of a page, in the order in which they are painted.</param>
    /// <param name="width">Of the page, in points.</param>
    /// <param name="height">Of the page, in points.</param>
    public CoveredGlyphs(Span<ShownGlyph> glyphs, double width, double height)
    {
        _glyphs = glyphs;
        _square = (width / Squares, height / Squares);
        (_next, _middles) = (new int[glyphs.Length], new (double, double)[glyphs.Length]);
        Array.Fill(_first, -1);
        for (var i = glyphs.Length - 1; i >= 0; i--)
        {
            _middles[i] = glyphs[i].Middle;
            var square = (Place(_middles[i].Y, _square.Height) * Squares) + Place(_middles[i].X, _square.Width);
            (_next[i], _first[square]) = (_first[square], i);
        }
    }

    /// <summary>Marks what was painted before the box and lies below it.</summary>
    public readonly void Cover(in Painted box)
    {
        var (left, right) = (Place(box.Left, _square.Width), Place(box.Right, _square.Width));
        var (bottom, top) = (Place(box.Bottom, _square.Height), Place(box.Top, _square.Height));
        for (var row = bottom; row <= top; row++)
        {
            for (var column = left; column <= right; column++)
                Cover(box, ref _first[(row * Squares) + column]);
        }
    }

    private readonly void Cover(in Painted box, ref int link)
    {
        while (link >= 0 && link < box.GlyphsBefore)
        {
            ref var glyph = ref _glyphs[link];
            var (x, y) = _middles[link];
            var core = Core * glyph.Size;
            if (x - core >= box.Left && x + core <= box.Right && y - core >= box.Bottom && y + core <= box.Top)
            {
                glyph.Flags |= GlyphFlags.Covered;
                link = _next[link];
            }
            else
            {
                link = ref _next[link];
            }
        }
    }

    // What lies outside of the page is kept at its edge.
    private static int Place(double at, double square) => at >= 0 ? (int)Math.Min(at / square, Squares - 1) : 0;
}
