using System.Runtime.InteropServices;
using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>A page may be drawn sideways without saying /Rotate, or askew: it is read the way most of its glyphs run.</summary>
/// <param name="Turn">The way the page is read; never <see cref="TextTurn.Oblique"/>.</param>
/// <param name="Skew">How far the lines are off that way, counter-clockwise in radians; 0 unless the page is a little askew.</param>
/// <param name="Width">Of the page as it is drawn, in points.</param>
/// <param name="Height">Of the page as it is drawn, in points.</param>
internal sealed record PageTurn(TextTurn Turn, double Skew, double Width, double Height)
{
    /// <summary>Lines that are off their way by less are straight: a scan is askew by a few degrees, a stamp by more.</summary>
    private const double MaxSkew = 8 * Math.PI / 180;

    /// <summary>Over the width of a page this is less than a point.</summary>
    private const double MinSkew = 0.001;

    /// <summary>A baseline that is shorter has no direction, in points.</summary>
    private const double NoLength = 0.0001;

    /// <summary>The width of the page as it is read.</summary>
    public double ReadWidth => Turn is TextTurn.Down or TextTurn.Up ? Height : Width;

    /// <summary>The height of the page as it is read.</summary>
    public double ReadHeight => Turn is TextTurn.Down or TextTurn.Up ? Width : Height;

    /// <summary>The way that most of <paramref name="glyphs"/> run.</summary>
    /// <param name="glyphs">Those of a page.</param>
    /// <param name="turns">Gets the way of each.</param>
    /// <param name="width">Of the page as it is drawn.</param>
    /// <param name="height">Of the page as it is drawn.</param>
    public static PageTurn Of(ReadOnlySpan<ShownGlyph> glyphs, Span<TextTurn> turns, double width, double height)
    {
        Span<int> counts = stackalloc int[5];
        var (last, isAskew) = (TextTurn.Level, false);
        for (var i = 0; i < glyphs.Length; i++)
        {
            // A glyph without a width runs as the one before it.
            turns[i] = last = Of(glyphs[i], ref isAskew) ?? last;
            counts[(int)last]++;
        }

        var most = TextTurn.Level;
        for (var turn = TextTurn.Down; turn < TextTurn.Oblique; turn++)
            most = counts[(int)turn] > counts[(int)most] ? turn : most;
        return new PageTurn(most, isAskew ? MedianSkew(glyphs, turns, most) : 0, width, height);
    }

    /// <summary>A point (from the lower left of the page) as a point from the upper left of the page as it is read.</summary>
    public (double X, double Y) Upright(double x, double y)
    {
        if (Skew != 0)
            (x, y) = Straight(x, y);
        return Upright(Turn, x, y);
    }

    /// <summary>The same for text that runs another way, as if all of the page ran so.</summary>
    public (double X, double Y) Upright(TextTurn turn, double x, double y) =>
        turn switch
        {
            TextTurn.Down => (Height - y, Width - x),
            TextTurn.Back => (Width - x, y),
            TextTurn.Up => (y, x),
            TextTurn.Level or TextTurn.Oblique => (x, Height - y),
        };

    /// <summary>The angle of a baseline, counter-clockwise from level, in radians.</summary>
    public static double Angle(in ShownGlyph glyph) => Math.Atan2(glyph.EndY - glyph.StartY, glyph.EndX - glyph.StartX);

    private (double X, double Y) Straight(double x, double y)
    {
        var (sine, cosine) = Math.SinCos(-Skew);
        var (dx, dy) = (x - (Width / 2), y - (Height / 2));
        return ((Width / 2) + (dx * cosine) - (dy * sine), (Height / 2) + (dx * sine) + (dy * cosine));
    }

    // Null for a glyph without a width.
    private static TextTurn? Of(in ShownGlyph glyph, ref bool isAskew)
    {
        var (dx, dy) = (glyph.EndX - glyph.StartX, glyph.EndY - glyph.StartY);
        var (across, down) = (Math.Abs(dx) >= NoLength, Math.Abs(dy) >= NoLength);
        if (across && down)
        {
            var steep = Math.Abs(dy) > Math.Abs(dx);
            if ((steep ? Math.Abs(dx / dy) : Math.Abs(dy / dx)) > Math.Tan(MaxSkew))
                return TextTurn.Oblique;
            isAskew = true;
            (across, down) = (!steep, steep);
        }

        return (across, down) switch
        {
            (false, false) => null,
            (true, _) => dx < 0 ? TextTurn.Back : TextTurn.Level,
            (false, true) => dy < 0 ? TextTurn.Down : TextTurn.Up,
        };
    }

    private static double MedianSkew(ReadOnlySpan<ShownGlyph> glyphs, ReadOnlySpan<TextTurn> turns, TextTurn turn)
    {
        var axis = turn switch
        {
            TextTurn.Down => -Math.PI / 2,
            TextTurn.Back => Math.PI,
            TextTurn.Up => Math.PI / 2,
            TextTurn.Level or TextTurn.Oblique => 0,
        };
        var skews = new List<double>();
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (turns[i] == turn && (glyphs[i].EndX != glyphs[i].StartX || glyphs[i].EndY != glyphs[i].StartY))
                skews.Add(Math.IEEERemainder(Angle(glyphs[i]) - axis, 2 * Math.PI));
        }

        var sorted = CollectionsMarshal.AsSpan(skews);
        sorted.Sort();
        return sorted.Length > 0 && Math.Abs(sorted[sorted.Length / 2]) >= MinSkew ? sorted[sorted.Length / 2] : 0;
    }
}
