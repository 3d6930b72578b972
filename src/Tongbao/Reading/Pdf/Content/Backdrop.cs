namespace Tongbao.Reading.Pdf.Content;

/// <summary>What a page paints below its text that is not as white as paper: white letters are seen on it.</summary>
internal sealed class Backdrop
{
    /// <summary>A line that is thinner is no ground for letters, in points.</summary>
    private const double Least = 3;

    /// <summary>What has more is a drawing, and white letters are seen anywhere on it.</summary>
    private const int MaxBoxes = 1 << 12;

    private readonly List<(ClipBox Box, int GlyphsBefore)> _boxes = [];

    /// <summary>Adds the box around what is painted.</summary>
    /// <param name="box">In points from the lower left of the page.</param>
    /// <param name="glyphsBefore">How many glyphs of the page are painted before it.</param>
    public void Add(in ClipBox box, int glyphsBefore)
    {
        if (_boxes.Count < MaxBoxes && box.Right - box.Left >= Least && box.Top - box.Bottom >= Least)
            _boxes.Add((box, glyphsBefore));
    }

    /// <summary>True if it is at a place when the glyph of this index is painted.</summary>
    public bool IsUnder(int index, double x, double y)
    {
        foreach (var (box, glyphsBefore) in _boxes)
        {
            if (glyphsBefore <= index && x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top)
                return true;
        }

        return _boxes.Count == MaxBoxes;
    }
}
