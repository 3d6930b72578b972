namespace Tongbao.Checks.Model;

/// <summary>Two numbered headings of one kind that follow each other.</summary>
/// <param name="Before">The first.</param>
/// <param name="After">The second.</param>
/// <param name="SameHeading">True when both stand under the same headings; numbers may run on across headings, and may restart
/// there.</param>
internal readonly record struct Neighbours(NumberedHeading Before, NumberedHeading After, bool SameHeading);
