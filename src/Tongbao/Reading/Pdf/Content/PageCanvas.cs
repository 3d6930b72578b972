using Tongbao.Reading.Pdf.Objects;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>What the content streams of a page show, in the order in which it is painted.</summary>
internal sealed class PageCanvas
{
    private ShownGlyph[] _glyphs = new ShownGlyph[512];

    public int Count { get; private set; }

    public Span<ShownGlyph> Glyphs => _glyphs.AsSpan(0, Count);

    /// <summary>Straight strokes, boxes and images.</summary>
    public List<Painted> Painted { get; } = [];

    /// <summary>What white letters are seen on.</summary>
    public Backdrop Backdrop { get; } = new();

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

    public void AddBox(in ClipBox box, bool isOpaque) =>
        Painted.Add(new Painted(PaintedKind.Box, box.Left, box.Bottom, box.Right, box.Top, 0, Count, isOpaque));

    public void AddStroke(in ClipBox box, double width) =>
        Painted.Add(new Painted(PaintedKind.Stroke, box.Left, box.Bottom, box.Right, box.Top, width, Count, true));

    /// <summary>An image fills the unit square of its space (ISO 32000-1, 8.9.5.1).</summary>
    public void AddImage(in Matrix space)
    {
        ImageArea += Math.Sqrt((space.A * space.A) + (space.B * space.B)) * Math.Sqrt((space.C * space.C) + (space.D * space.D));
        var (one, other) = (space.Apply(0, 0), space.Apply(1, 1));
        var (left, right) = (Math.Min(one.X, other.X), Math.Max(one.X, other.X));
        var (bottom, top) = (Math.Min(one.Y, other.Y), Math.Max(one.Y, other.Y));
        // White text below an image of a page is its text layer.
        Backdrop.Add(new ClipBox(left, bottom, right, top), 0);
        Painted.Add(new Painted(PaintedKind.Image, left, bottom, right, top, 0, Count, true));
    }
}
