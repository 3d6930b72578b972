namespace Tongbao.Framing;

/// <summary>A part of a line that belongs to a title.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="Start">Where it begins in the line's text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TitlePiece(int Line, int Start, int End);
