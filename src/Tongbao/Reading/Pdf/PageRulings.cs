using Tongbao.Documents;
using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// What a page paints besides text → lines that may be edges of cells: straight strokes, boxes as thin as a stroke, edges of shades.
/// </summary>
internal static class PageRulings
{
    /// <summary>A page that paints more is a map or a chart, and none of its lines is looked at.</summary>
    private const int MaxPainted = 60_000;

    /// <param name="canvas">What the page paints.</param>
    /// <param name="turn">The way the page is read.</param>
    public static IReadOnlyList<Ruling> Of(PageCanvas canvas, PageTurn turn)
    {
        if (canvas.Painted.Count is 0 or > MaxPainted)
            return [];
        List<Ruling>? rulings = null;
        foreach (var painted in canvas.Painted)
        {
            if (painted.Kind == PaintedKind.Image)
                continue;
            var box = Upright(painted, turn);
            if (Ruling.Of(box) is { } ruling)
                (rulings ??= []).Add(ruling);
            else if (painted.Kind == PaintedKind.Box)
                (rulings ??= []).AddRange(Ruling.Shade(box));
        }

        return rulings ?? [];
    }

    private static Box Upright(in Painted painted, PageTurn turn)
    {
        var (one, other) = (turn.Upright(painted.Left, painted.Bottom), turn.Upright(painted.Right, painted.Top));
        return new Box(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }
}
