using Tongbao.Reading.Pdf.Objects;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>What the content streams of a page show, in the order in which it is painted.</summary>
/// <param name="keepsAll">True to keep strokes, thin boxes and the places of images, of which tables are made.</param>
internal sealed class PageCanvas(bool keepsAll = false)
{
    /// <summary>A box that is thinner is a rule and covers no text, in points.</summary>
    private const double MinCover = 3;

    private ShownGlyph[] _glyphs = new ShownGlyph[512];

    public int Count { get; private set; }

    public Span<ShownGlyph> Glyphs => _glyphs.AsSpan(0, Count);

    /// <summary>Boxes that may cover text; everything else as well if that was asked for.</summary>
    public List<Painted> Painted { get; } = [];

    /// <summary>What white letters are seen on.</summary>
    public Backdrop Backdrop { get; } = new();

    /// <summary>True if strokes and images are wanted.</summary>
    public bool KeepsAll => keepsAll;

    /// <summary>
    /// How much of the page images cover, in square points. A scanner may cut a page into strips, each an image of its own.
    /// </summary>
    public double ImageArea { get; private set; }

    /// <summary>Room for one more glyph.</summary>
    public ref ShownGlyph Add()
    {
        if (Count == _glyphs.Length)
            Array.Resize(ref _glyphs, 2 * Count);
        return ref _glyphs[Count++];
    }

    public void AddBox(double left, double bottom, double right, double top, bool isOpaque)
    {
        if (keepsAll || (isOpaque && Count > 0 && right - left >= MinCover && top - bottom >= MinCover))
            Painted.Add(new Painted(PaintedKind.Box, left, bottom, right, top, 0, Count, isOpaque));
    }

    public void AddStroke(double left, double bottom, double right, double top, double width)
    {
        if (keepsAll)
            Painted.Add(new Painted(PaintedKind.Stroke, left, bottom, right, top, width, Count, true));
    }

    /// <summary>An image fills the unit square of its space (ISO 32000-1, 8.9.5.1).</summary>
    public void AddImage(in Matrix space)
    {
        ImageArea += Math.Sqrt((space.A * space.A) + (space.B * space.B)) * Math.Sqrt((space.C * space.C) + (space.D * space.D));
        var (one, other) = (space.Apply(0, 0), space.Apply(1, 1));
        var (left, right) = (Math.Min(one.X, other.X), Math.Max(one.X, other.X));
        var (bottom, top) = (Math.Min(one.Y, other.Y), Math.Max(one.Y, other.Y));
        // White text below an image of a page is its text layer.
        Backdrop.Add(new ClipBox(left, bottom, right, top), 0);
        if (keepsAll)
            Painted.Add(new Painted(PaintedKind.Image, left, bottom, right, top, 0, Count, true));
    }
}
