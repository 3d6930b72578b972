using Tongbao.Vocabulary;

namespace Tongbao.Matching;

/// <summary>A part of a line that is a web page's and not the notice's.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where the next part or the text begins.</param>
internal sealed record ChromePart(FurnitureKind Kind, int Start, int End);
