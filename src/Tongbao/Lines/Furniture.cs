namespace Tongbao.Lines;

/// <summary>Text that is set aside on purpose, under a name.</summary>
/// <param name="Name">What it is: one of <see cref="FurnitureNames"/>, or a row of the profile's chrome.</param>
/// <param name="Text">The words.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Line">1-based line of the page or file; 0 when it stands in no line.</param>
/// <param name="Box">Null for plain text.</param>
internal sealed record Furniture(string Name, string Text, int Page, int Line, Box? Box);
