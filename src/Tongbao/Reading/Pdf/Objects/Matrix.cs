namespace Tongbao.Reading.Pdf.Objects;

/// <summary>A transformation [a b c d e f] (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The matrix of six numbers; null if there are not as many.</summary>
    public static Matrix? Of(double[]? numbers) =>
        numbers is [var a, var b, var c, var d, var e, var f] ? new Matrix(a, b, c, d, e, f) : null;

    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>How many times as long a line is after it, on the average of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>This transformation, then <paramref name="next"/>.</summary>
    public Matrix Then(in Matrix next) =>
        new(
            (A * next.A) + (B * next.C),
            (A * next.B) + (B * next.D),
            (C * next.A) + (D * next.C),
            (C * next.B) + (D * next.D),
            (E * next.A) + (F * next.C) + next.E,
            (E * next.B) + (F * next.D) + next.F
        );

    /// <summary>This transformation after its space is moved by (<paramref name="x"/>, <paramref name="y"/>).</summary>
    public Matrix Moved(double x, double y) => this with { E = (x * A) + (y * C) + E, F = (x * B) + (y * D) + F };

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}
