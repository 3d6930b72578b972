namespace Tongbao;

/// <summary>How often a field was expected, is there, and is right: of one notice or summed over many.</summary>
/// <param name="Expected">Values that were expected.</param>
/// <param name="Actual">Values that are there.</param>
/// <param name="Matched">Values that are the same in the same place.</param>
public readonly record struct FieldCount(int Expected, int Actual, int Matched)
{
    /// <summary>Of the values that are there, the share that is right; 1 where there is none.</summary>
    public double Precision => Actual == 0 ? 1 : (double)Matched / Actual;

    /// <summary>Of the values that were expected, the share that is there; 1 where none was.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Matched / Expected;

    /// <summary>The harmonic mean of the two: 2·matched / (expected + actual); 1 where nothing was expected and nothing is there.</summary>
    public double F1 => Expected + Actual == 0 ? 1 : 2.0 * Matched / (Expected + Actual);

    /// <summary>The sum of two.</summary>
    public static FieldCount operator +(FieldCount one, FieldCount other) =>
        new(one.Expected + other.Expected, one.Actual + other.Actual, one.Matched + other.Matched);

    /// <summary>The sum of two.</summary>
    public static FieldCount Add(FieldCount left, FieldCount right) => left + right;
}
