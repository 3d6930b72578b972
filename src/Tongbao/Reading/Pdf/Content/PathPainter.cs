using Tongbao.Documents;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Pdf.Syntax;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>
/// Runs the operators of paths (ISO 32000-1, 8.5) as far as boxes, straight strokes and the box around what is clipped to go.
/// </summary>
internal sealed class PathPainter(PageCanvas canvas)
{
    // The points of the path in page space, and which of them begins a subpath.
    private (double X, double Y, bool Begins)[] _points = new (double, double, bool)[64];
    private int _count;
    private bool _hasCurve;
    private bool _clips;

    /// <summary>Runs an operator; one of another kind does nothing.</summary>
    /// <param name="name">One of <see cref="Operator"/>.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="state">The graphics state.</param>
    /// <param name="clip">What is clipped to.</param>
    /// <param name="isSeen">False in a layer that is switched off.</param>
    public void Run(int name, Operands operands, in GraphicsState state, ref ClipBox clip, bool isSeen)
    {
        switch (name)
        {
            case Operator.MoveTo:
                Add(state.Space, operands.FromEnd(1), operands.FromEnd(0), begins: true);
                break;
            case Operator.LineTo:
                Add(state.Space, operands.FromEnd(1), operands.FromEnd(0), begins: false);
                break;
            case Operator.Curve or Operator.CurveFromHere or Operator.CurveToLast:
                Add(state.Space, operands.FromEnd(1), operands.FromEnd(0), begins: false);
                _hasCurve = true;
                break;
            case Operator.Rectangle:
                AddBox(state.Space, operands.FromEnd(3), operands.FromEnd(2), operands.FromEnd(1), operands.FromEnd(0));
                break;
            case Operator.Close:
                Close();
                break;
            case Operator.Clip or Operator.ClipEvenOdd:
                _clips = true;
                break;
            case Operator.EndPath:
                End(ref clip);
                break;
            case Operator.Fill or Operator.FillOld or Operator.FillEvenOdd:
                Paint(state, ref clip, fills: isSeen, strokes: false);
                break;
            case Operator.Stroke:
                Paint(state, ref clip, fills: false, strokes: isSeen);
                break;
            case Operator.CloseStroke:
                Close();
                Paint(state, ref clip, fills: false, strokes: isSeen);
                break;
            case Operator.FillStroke or Operator.FillStrokeEvenOdd:
                Paint(state, ref clip, fills: isSeen, strokes: isSeen);
                break;
            case Operator.CloseFillStroke or Operator.CloseFillStrokeEvenOdd:
                Close();
                Paint(state, ref clip, fills: isSeen, strokes: isSeen);
                break;
        }
    }

    private void Paint(in GraphicsState state, ref ClipBox clip, bool fills, bool strokes)
    {
        if (fills)
            Fill(state, clip);
        if (fills && _count > 0 && !FillColour.IsWhite(state))
            canvas.Backdrop.Add(clip.Cut(Around()), canvas.Count);
        if (strokes && _count > 0)
            canvas.Backdrop.Add(clip.Cut(Around().Grown(state.LineWidth * state.Space.Scale / 2)), canvas.Count);
        if (strokes)
            Stroke(state, clip);
        End(ref clip);
    }

    private void AddBox(in Matrix space, double x, double y, double width, double height)
    {
        Add(space, x, y, begins: true);
        Add(space, x + width, y, begins: false);
        Add(space, x + width, y + height, begins: false);
        Add(space, x, y + height, begins: false);
        Close();
    }

    private void Close()
    {
        var begin = BeginOfLast();
        if (begin >= 0)
            Add((_points[begin].X, _points[begin].Y, false));
    }

    private void Fill(in GraphicsState state, in ClipBox clip)
    {
        var isOpaque = state.FillAlpha >= 1 && !state.IsBlended && state.FillLightness is not null && !clip.IsRough && !_hasCurve;
        for (int begin = 0, end; begin < _count; begin = end)
        {
            end = EndOf(begin);
            var box = Box(begin, end);
            if (box is null && (_hasCurve || !IsThin(Around(_points.AsSpan(begin, end - begin)))))
                continue;
            var cut = clip.Cut(box ?? Around(_points.AsSpan(begin, end - begin)));
            if (cut.Left < cut.Right && cut.Bottom < cut.Top)
                canvas.AddBox(cut, isOpaque && box is not null);
        }
    }

    private void Stroke(in GraphicsState state, in ClipBox clip)
    {
        var width = state.LineWidth * state.Space.Scale;
        for (var i = 1; i < _count; i++)
        {
            var ((x1, y1, _), (x2, y2, begins)) = (_points[i - 1], _points[i]);
            if (begins || (Math.Abs(x1 - x2) > 0.5 && Math.Abs(y1 - y2) > 0.5))
                continue;
            var cut = clip.Cut(new ClipBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)));
            if (cut.Left <= cut.Right && cut.Bottom <= cut.Top)
                canvas.AddStroke(cut, width);
        }
    }

    private void End(ref ClipBox clip)
    {
        if (_clips && _count > 0)
        {
            var box = _hasCurve || EndOf(0) != _count ? null : Box(0, _count);
            clip = clip.Cut(box ?? Around()) with { IsRough = clip.IsRough || box is null };
        }

        (_count, _hasCurve, _clips) = (0, false, false);
    }

    private void Add(in Matrix space, double x, double y, bool begins)
    {
        var (pageX, pageY) = space.Apply(x, y);
        Add((pageX, pageY, begins));
    }

    private void Add((double, double, bool) point)
    {
        if (_count == _points.Length)
            Array.Resize(ref _points, 2 * _count);
        _points[_count++] = point;
    }

    private int BeginOfLast()
    {
        var begin = _count - 1;
        while (begin >= 0 && !_points[begin].Begins)
            begin--;
        return begin;
    }

    private int EndOf(int begin)
    {
        var end = begin + 1;
        while (end < _count && !_points[end].Begins)
            end++;
        return end;
    }

    // Four corners whose sides are level and upright, the last point like the first one or left out; null for another shape.
    private ClipBox? Box(int begin, int end)
    {
        var points = _points.AsSpan(begin, end - begin);
        while (points.Length > 4 && IsSame(points[^1], points[0]))
            points = points[..^1];
        if (points.Length != 4)
            return null;
        for (var i = 0; i < 4; i++)
        {
            var ((x1, y1, _), (x2, y2, _)) = (points[i], points[(i + 1) % 4]);
            if (Math.Abs(x1 - x2) > 0.01 && Math.Abs(y1 - y2) > 0.01)
                return null;
        }

        return Around(points);
    }

    // Browsers cut the ends of an edge aslant where it meets the next one.
    private static bool IsThin(in ClipBox box) => Math.Min(box.Right - box.Left, box.Top - box.Bottom) <= Ruling.MaxThickness;

    private ClipBox Around() => Around(_points.AsSpan(0, _count));

    private static ClipBox Around(ReadOnlySpan<(double X, double Y, bool)> points)
    {
        var box = new ClipBox(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y, _) in points)
            box = new ClipBox(Math.Min(box.Left, x), Math.Min(box.Bottom, y), Math.Max(box.Right, x), Math.Max(box.Top, y));
        return box;
    }

    private static bool IsSame((double X, double Y, bool) one, (double X, double Y, bool) other) =>
        Math.Abs(one.X - other.X) < 0.01 && Math.Abs(one.Y - other.Y) < 0.01;
}
