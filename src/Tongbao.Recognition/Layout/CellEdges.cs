namespace Tongbao.Recognition.Layout;

/// <summary>The strokes down a page, which part the cells of a table: no line of text runs across them.</summary>
/// <param name="strokes">The straight strokes that were taken out of the page.</param>
internal sealed class CellEdges(IReadOnlyList<TextBox> strokes)
{
    private readonly List<TextBox> _down = [.. strokes.Where(stroke => stroke.Height > stroke.Width).OrderBy(stroke => stroke.Left)];

    /// <summary>A page without any.</summary>
    public static CellEdges None { get; } = new([]);

    /// <summary>True if one runs between two places of a line, left before right, at the height <paramref name="y"/>.</summary>
    public bool Part(double left, double right, double y)
    {
        foreach (var stroke in _down)
        {
            if (stroke.Left > right)
                return false;
            if (stroke.Right > left && stroke.Top <= y && stroke.Bottom >= y)
                return true;
        }

        return false;
    }
}
