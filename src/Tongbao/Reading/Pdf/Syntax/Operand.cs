namespace Tongbao.Reading.Pdf.Syntax;

/// <summary>An operand of a content stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its value if it is a number.</param>
/// <param name="Start">Where its bytes begin in <see cref="Operands"/>, if it is a string or a name.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct Operand(OperandKind Kind, double Number = 0, int Start = 0, int Length = 0);
