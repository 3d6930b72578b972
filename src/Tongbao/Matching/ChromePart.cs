namespace Tongbao.Matching;

/// <summary>A part of a line that is a web page's and not the notice's.</summary>
/// <param name="Name">What it is: the row of the profile.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where the next part or the text begins.</param>
internal sealed record ChromePart(string Name, int Start, int End);
