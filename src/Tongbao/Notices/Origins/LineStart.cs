namespace Tongbao;

/// <summary>The beginning of a line within a passage.</summary>
/// <param name="Offset">0-based, in the passage's text; 0 for the line the passage begins on.</param>
/// <param name="Page">1-based.</param>
/// <param name="Number">1-based line of that page; of the file for plain text.</param>
public readonly record struct LineStart(int Offset, int Page, int Number);
