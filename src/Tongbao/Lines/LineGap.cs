namespace Tongbao.Lines;

/// <summary>White space inside a line that is too wide to be one of the text: it parts two columns, or a name and its value.</summary>
/// <param name="Characters">How many characters that are not white space stand before it.</param>
/// <param name="Left">Where it begins, in the unit of the line.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct LineGap(int Characters, double Left, double Right);
